-- One row per quarantined period of care and rule.
create table staging.quarantine (
    authority_key     integer not null,
    period_of_care_id text    not null,
    person_id         text    not null,
    rule_code         text    not null
) partition by list (authority_key);

comment on table staging.quarantine is 'One row per quarantined period of care and rule.';
comment on column staging.quarantine.authority_key is 'Council';
comment on column staging.quarantine.period_of_care_id is 'Identifier shared by all episodes of the period';
comment on column staging.quarantine.person_id is 'Identifier of the child in the source system';
comment on column staging.quarantine.rule_code is 'Rule that quarantined the period';
