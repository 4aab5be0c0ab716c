-- One row per childs previous permanence arrangement in the SSDA903 file.
create table staging.previous_permanence (
    authority_key       integer not null,
    file_id             bigint not null,
    line                bigint not null,
    person_id           text,
    previous_permanence text,
    ended_month         text,
    born_on             date
) partition by list (authority_key);

comment on table staging.previous_permanence is 'One row per childs previous permanence arrangement in the SSDA903 file.';
comment on column staging.previous_permanence.authority_key is 'Council';
comment on column staging.previous_permanence.file_id is 'Landed file the row came from';
comment on column staging.previous_permanence.line is 'Line of that file on which the row starts';
comment on column staging.previous_permanence.person_id is 'Identifier of the child in the source system';
comment on column staging.previous_permanence.previous_permanence is 'Code of list previous_permanence';
comment on column staging.previous_permanence.ended_month is 'Date as fed; parts may be unknown (zz)';
comment on column staging.previous_permanence.born_on is 'Date of birth as this file repeats it; only compared with that of the child';
