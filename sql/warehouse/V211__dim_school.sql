-- One row per school and period of its grade, per council as fed (type 2).
create table warehouse.dim_school (
    school_key    integer not null,
    authority_key integer not null,
    school_urn    text not null,
    version_label text not null,
    grade         integer,
    framework     text not null,
    inspected_on  date,
    valid_from    date not null,
    valid_to      date not null,
    known_from    integer not null,
    constraint dim_school_has_one_grain primary key (school_key),
    constraint school_grade_begins_once unique (authority_key, school_urn, valid_from),
    constraint school_names_its_authority
        foreign key (authority_key) references warehouse.dim_authority (authority_key)
);

comment on table warehouse.dim_school is 'One row per school and period of its grade, per council as fed (type 2).';
comment on column warehouse.dim_school.school_key is 'Key; -1 unknown';
comment on column warehouse.dim_school.authority_key is 'Council';
comment on column warehouse.dim_school.school_urn is 'Unique reference number; durable key';
comment on column warehouse.dim_school.version_label is 'School and since when the grade was in force';
comment on column warehouse.dim_school.grade is 'Overall effectiveness, 1 outstanding to 4 inadequate; null where none';
comment on column warehouse.dim_school.framework is 'Inspection framework';
comment on column warehouse.dim_school.inspected_on is 'Last day of the inspection';
comment on column warehouse.dim_school.valid_from is 'First day in force';
comment on column warehouse.dim_school.valid_to is 'First day no longer in force; 9999-12-31 while in force';
comment on column warehouse.dim_school.known_from is 'Publication of the council that brought the row; 0 for what every council shares';
