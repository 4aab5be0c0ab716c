-- One row per fault found in the data of an attempt.
create table control.finding (
    authority_key integer not null,
    business_date date    not null,
    attempt       integer not null,
    file_id       bigint,
    file_name     text,
    line          bigint,
    column_name   text,
    rule_code     text    not null,
    tier          text    not null,
    masked_value  text,
    constraint finding_tier_is_known check (tier in ('FILE', 'REJECT', 'QUARANTINE', 'REPAIR', 'WARN'))
);

create index finding_of_a_run on control.finding (authority_key, business_date, attempt);

comment on table control.finding is 'One row per fault found in the data of an attempt.';
comment on column control.finding.authority_key is 'Council';
comment on column control.finding.business_date is 'Business date of the run';
comment on column control.finding.attempt is 'Attempt of the run';
comment on column control.finding.file_id is 'Landed file; null where the fault is a missing file';
comment on column control.finding.file_name is 'Name of the file';
comment on column control.finding.line is 'Line on which the record starts; null where the whole file is meant';
comment on column control.finding.column_name is 'Column of the file';
comment on column control.finding.rule_code is 'Rule, by its SSDA903 number where it has one';
comment on column control.finding.tier is 'FILE, REJECT, QUARANTINE, REPAIR or WARN';
comment on column control.finding.masked_value is 'Shape of the offending value, never the value';
