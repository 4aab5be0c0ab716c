-- One row per school and grade of overall effectiveness.
create table staging.school_grade (
    authority_key integer not null,
    file_id       bigint not null,
    line          bigint not null,
    school_urn    text,
    inspected_on  date,
    grade         integer,
    framework     text,
    valid_from    date,
    valid_to      date
) partition by list (authority_key);

comment on table staging.school_grade is 'One row per school and grade of overall effectiveness.';
comment on column staging.school_grade.authority_key is 'Council';
comment on column staging.school_grade.file_id is 'Landed file the row came from';
comment on column staging.school_grade.line is 'Line of that file on which the row starts';
comment on column staging.school_grade.school_urn is 'Unique reference number of the school';
comment on column staging.school_grade.inspected_on is 'Last day of the inspection';
comment on column staging.school_grade.grade is 'Overall effectiveness, 1 outstanding to 4 inadequate, 9 none';
comment on column staging.school_grade.framework is 'Inspection framework: OE, UNGRADED or REPORT_CARD';
comment on column staging.school_grade.valid_from is 'First day the grade was in force';
comment on column staging.school_grade.valid_to is 'Day it ceased to be, exclusive; null while in force';
