-- One row per health assessment, dental check or other check.
create table staging.health_check (
    authority_key       integer not null,
    file_id             bigint not null,
    line                bigint not null,
    person_id           text,
    health_check_id     text,
    health_check_type   text,
    checked_on          date,
    health_check_status text
) partition by list (authority_key);

comment on table staging.health_check is 'One row per health assessment, dental check or other check.';
comment on column staging.health_check.authority_key is 'Council';
comment on column staging.health_check.file_id is 'Landed file the row came from';
comment on column staging.health_check.line is 'Line of that file on which the row starts';
comment on column staging.health_check.person_id is 'Identifier of the child in the source system';
comment on column staging.health_check.health_check_id is 'Identifier of the check in the source system';
comment on column staging.health_check.health_check_type is 'Code of list health_check_type';
comment on column staging.health_check.checked_on is 'Day of the check';
comment on column staging.health_check.health_check_status is 'Code of list health_check_status';
