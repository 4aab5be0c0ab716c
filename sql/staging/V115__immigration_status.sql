-- One row per immigration status spell of a child.
create table staging.immigration_status (
    authority_key         integer not null,
    file_id               bigint not null,
    line                  bigint not null,
    person_id             text,
    immigration_status_id text,
    immigration_status    text,
    started_on            date,
    ended_on              date,
    born_on               date
) partition by list (authority_key);

comment on table staging.immigration_status is 'One row per immigration status spell of a child.';
comment on column staging.immigration_status.authority_key is 'Council';
comment on column staging.immigration_status.file_id is 'Landed file the row came from';
comment on column staging.immigration_status.line is 'Line of that file on which the row starts';
comment on column staging.immigration_status.person_id is 'Identifier of the child in the source system';
comment on column staging.immigration_status.immigration_status_id is 'Identifier of the spell in the source system';
comment on column staging.immigration_status.immigration_status is 'Code of list immigration_status';
comment on column staging.immigration_status.started_on is 'First day of the status';
comment on column staging.immigration_status.ended_on is 'Day the status ended; null while in force';
comment on column staging.immigration_status.born_on is 'Date of birth as this file repeats it; only compared with that of the child';
