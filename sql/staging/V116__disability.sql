-- One row per disability recorded for a child.
create table staging.disability (
    authority_key integer not null,
    file_id       bigint not null,
    line          bigint not null,
    person_id     text,
    disability_id text,
    disability    text
) partition by list (authority_key);

comment on table staging.disability is 'One row per disability recorded for a child.';
comment on column staging.disability.authority_key is 'Council';
comment on column staging.disability.file_id is 'Landed file the row came from';
comment on column staging.disability.line is 'Line of that file on which the row starts';
comment on column staging.disability.person_id is 'Identifier of the child in the source system';
comment on column staging.disability.disability_id is 'Identifier of the record in the source system';
comment on column staging.disability.disability is 'Code of list disability';
