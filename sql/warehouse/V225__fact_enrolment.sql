-- One row per child and spell at a school.
create table warehouse.fact_enrolment (
    authority_key    integer not null,
    child_key        integer not null,
    started_on       date not null,
    enrolment_number integer not null,
    ended_on         date,
    school_urn       text not null,
    school_key       integer not null,
    known_from       integer not null,
    constraint fact_enrolment_has_one_grain primary key (authority_key, child_key, started_on, enrolment_number),
    constraint enrolment_names_its_authority
        foreign key (authority_key) references warehouse.dim_authority (authority_key),
    constraint enrolment_names_its_child
        foreign key (child_key) references warehouse.dim_child (child_key),
    constraint enrolment_names_its_school
        foreign key (school_key) references warehouse.dim_school (school_key)
);

comment on table warehouse.fact_enrolment is 'One row per child and spell at a school.';
comment on column warehouse.fact_enrolment.authority_key is 'Council';
comment on column warehouse.fact_enrolment.child_key is 'Child, by pseudonym';
comment on column warehouse.fact_enrolment.started_on is 'First day';
comment on column warehouse.fact_enrolment.enrolment_number is '1, or more where several start that day';
comment on column warehouse.fact_enrolment.ended_on is 'Day it ended, exclusive; null while enrolled';
comment on column warehouse.fact_enrolment.school_urn is 'School; its grade on a day is the version of dim_school in force';
comment on column warehouse.fact_enrolment.school_key is 'School as graded on the first day';
comment on column warehouse.fact_enrolment.known_from is 'Publication of the council that brought the row; 0 for what every council shares';
