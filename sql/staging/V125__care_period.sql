-- One row per period of care, derived from the episodes after repairs.
create table staging.care_period (
    authority_key     integer not null,
    period_of_care_id text    not null,
    person_id         text    not null,
    entered_on        date    not null,
    ceased_on         date,
    cease_reason      text,
    category_of_need  text,
    born_on           date,
    is_undetermined   boolean not null
) partition by list (authority_key);

comment on table staging.care_period is 'One row per period of care, derived from the episodes after repairs.';
comment on column staging.care_period.authority_key is 'Council';
comment on column staging.care_period.period_of_care_id is 'Identifier shared by all episodes of the period';
comment on column staging.care_period.person_id is 'Identifier of the child in the source system';
comment on column staging.care_period.entered_on is 'Earliest of the day entered as fed and the first episode''s start';
comment on column staging.care_period.ceased_on is 'Day the last episode ceased, exclusive, not cut at the 18th birthday; null while open';
comment on column staging.care_period.cease_reason is 'Reason of the last episode; null while open';
comment on column staging.care_period.category_of_need is 'Category of need of the last episode';
comment on column staging.care_period.born_on is 'Date of birth, or else the expected one; null where unknown';
comment on column staging.care_period.is_undetermined is 'Whether a rule quarantined the period: nobody can say whether the child is in care';
