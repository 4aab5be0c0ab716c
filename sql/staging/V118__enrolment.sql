-- One row per child and spell at a school.
create table staging.enrolment (
    authority_key integer not null,
    file_id       bigint not null,
    line          bigint not null,
    person_id     text,
    school_urn    text,
    started_on    date,
    ended_on      date
) partition by list (authority_key);

comment on table staging.enrolment is 'One row per child and spell at a school.';
comment on column staging.enrolment.authority_key is 'Council';
comment on column staging.enrolment.file_id is 'Landed file the row came from';
comment on column staging.enrolment.line is 'Line of that file on which the row starts';
comment on column staging.enrolment.person_id is 'Identifier of the child in the source system';
comment on column staging.enrolment.school_urn is 'Unique reference number of the school';
comment on column staging.enrolment.started_on is 'First day of the enrolment';
comment on column staging.enrolment.ended_on is 'Day the enrolment ended, exclusive; null while enrolled';
