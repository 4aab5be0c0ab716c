-- One row per child and term on the virtual schools record of personal education plans.
create table staging.pep (
    authority_key             integer not null,
    file_id                   bigint not null,
    line                      bigint not null,
    person_id                 text,
    academic_year             text,
    term                      text,
    curriculum_year           integer,
    is_on_virtual_school_roll boolean,
    pep_on                    date,
    pep_status                text,
    pep_quality               text
) partition by list (authority_key);

comment on table staging.pep is 'One row per child and term on the virtual schools record of personal education plans.';
comment on column staging.pep.authority_key is 'Council';
comment on column staging.pep.file_id is 'Landed file the row came from';
comment on column staging.pep.line is 'Line of that file on which the row starts';
comment on column staging.pep.person_id is 'Identifier of the child in the source system';
comment on column staging.pep.academic_year is 'Academic year, for example 2021/22';
comment on column staging.pep.term is 'AUT, SPR or SUM';
comment on column staging.pep.curriculum_year is 'National curriculum year, 1 to 14';
comment on column staging.pep.is_on_virtual_school_roll is 'Whether the child is on the virtual schools roll';
comment on column staging.pep.pep_on is 'Day of the plan';
comment on column staging.pep.pep_status is 'Code of list pep_status';
comment on column staging.pep.pep_quality is 'Quality of the plan as fed';
