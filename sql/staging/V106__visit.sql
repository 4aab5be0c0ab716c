-- One row per recorded visit to a child.
create table staging.visit (
    authority_key     integer not null,
    file_id           bigint not null,
    line              bigint not null,
    person_id         text,
    visit_id          text,
    period_of_care_id text,
    visited_on        date,
    is_seen           boolean,
    is_seen_alone     boolean
) partition by list (authority_key);

comment on table staging.visit is 'One row per recorded visit to a child.';
comment on column staging.visit.authority_key is 'Council';
comment on column staging.visit.file_id is 'Landed file the row came from';
comment on column staging.visit.line is 'Line of that file on which the row starts';
comment on column staging.visit.person_id is 'Identifier of the child in the source system';
comment on column staging.visit.visit_id is 'Identifier of the visit in the source system';
comment on column staging.visit.period_of_care_id is 'Identifier of the period of care the row names';
comment on column staging.visit.visited_on is 'Day of the visit';
comment on column staging.visit.is_seen is 'Whether the child was seen; null where not recorded';
comment on column staging.visit.is_seen_alone is 'Whether the child was seen alone; null where not recorded';
