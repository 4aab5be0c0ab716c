-- One row per child or young person in the extract.
create table staging.person (
    authority_key     integer not null,
    file_id           bigint not null,
    line              bigint not null,
    person_id         text,
    legacy_id         text,
    sex               text,
    ethnicity         text,
    born_on           date,
    expected_birth_on date,
    died_on           date,
    upn               text,
    upn_unknown       text,
    is_mother         boolean,
    is_excluded       boolean
) partition by list (authority_key);

comment on table staging.person is 'One row per child or young person in the extract.';
comment on column staging.person.authority_key is 'Council';
comment on column staging.person.file_id is 'Landed file the row came from';
comment on column staging.person.line is 'Line of that file on which the row starts';
comment on column staging.person.person_id is 'Identifier of the child in the source system';
comment on column staging.person.legacy_id is 'Identifier of the child in an older system';
comment on column staging.person.sex is 'Code of list sex';
comment on column staging.person.ethnicity is 'Code of list ethnicity';
comment on column staging.person.born_on is 'Date of birth';
comment on column staging.person.expected_birth_on is 'Expected or estimated date of birth';
comment on column staging.person.died_on is 'Date of death';
comment on column staging.person.upn is 'Unique pupil number as fed';
comment on column staging.person.upn_unknown is 'Code of list upn_unknown';
comment on column staging.person.is_mother is 'Whether the young person is a mother';
comment on column staging.person.is_excluded is 'Whether the row is a test or duplicate record that must not be loaded';
