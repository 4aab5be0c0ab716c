-- One row per deprivation of liberty order of the SSDA903 file.
create table staging.deprivation_of_liberty (
    authority_key integer not null,
    file_id       bigint not null,
    line          bigint not null,
    person_id     text,
    started_on    date,
    ended_on      date,
    born_on       date
) partition by list (authority_key);

comment on table staging.deprivation_of_liberty is 'One row per deprivation of liberty order of the SSDA903 file.';
comment on column staging.deprivation_of_liberty.authority_key is 'Council';
comment on column staging.deprivation_of_liberty.file_id is 'Landed file the row came from';
comment on column staging.deprivation_of_liberty.line is 'Line of that file on which the row starts';
comment on column staging.deprivation_of_liberty.person_id is 'Identifier of the child in the source system';
comment on column staging.deprivation_of_liberty.started_on is 'First day of the order';
comment on column staging.deprivation_of_liberty.ended_on is 'Day it ended; null while in force';
comment on column staging.deprivation_of_liberty.born_on is 'Date of birth as this file repeats it; only compared with that of the child';
