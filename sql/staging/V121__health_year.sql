-- One row per child and year of the SSDA903 outcomes file (OC2); its yes/no answers carry no dates.
create table staging.health_year (
    authority_key         integer not null,
    file_id               bigint not null,
    line                  bigint not null,
    person_id             text,
    had_health_assessment boolean,
    had_dental_check      boolean,
    born_on               date
) partition by list (authority_key);

comment on table staging.health_year is 'One row per child and year of the SSDA903 outcomes file (OC2); its yes/no answers carry no dates.';
comment on column staging.health_year.authority_key is 'Council';
comment on column staging.health_year.file_id is 'Landed file the row came from';
comment on column staging.health_year.line is 'Line of that file on which the row starts';
comment on column staging.health_year.person_id is 'Identifier of the child in the source system';
comment on column staging.health_year.had_health_assessment is 'Annual health assessment answered yes';
comment on column staging.health_year.had_dental_check is 'Dental check answered yes';
comment on column staging.health_year.born_on is 'Date of birth as this file repeats it; only compared with that of the child';
