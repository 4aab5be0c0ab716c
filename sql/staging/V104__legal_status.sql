-- One row per legal status spell of a child.
create table staging.legal_status (
    authority_key   integer not null,
    file_id         bigint not null,
    line            bigint not null,
    person_id       text,
    legal_status_id text,
    legal_status    text,
    started_on      date,
    ended_on        date
) partition by list (authority_key);

comment on table staging.legal_status is 'One row per legal status spell of a child.';
comment on column staging.legal_status.authority_key is 'Council';
comment on column staging.legal_status.file_id is 'Landed file the row came from';
comment on column staging.legal_status.line is 'Line of that file on which the row starts';
comment on column staging.legal_status.person_id is 'Identifier of the child in the source system';
comment on column staging.legal_status.legal_status_id is 'Identifier of the spell in the source system';
comment on column staging.legal_status.legal_status is 'Code of list legal_status';
comment on column staging.legal_status.started_on is 'First day of the status';
comment on column staging.legal_status.ended_on is 'Day the status ended, exclusive; null while in force';
