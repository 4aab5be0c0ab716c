-- One row per child, term and record of a personal education plan.
create table warehouse.fact_pep (
    authority_key             integer not null,
    child_key                 integer not null,
    academic_year             text not null,
    term                      text not null,
    record_number             integer not null,
    curriculum_year           integer,
    is_on_virtual_school_roll boolean not null,
    pep_on                    date,
    pep_status                text not null,
    known_from                integer not null,
    constraint fact_pep_has_one_grain primary key (authority_key, child_key, academic_year, term, record_number),
    constraint pep_names_its_authority
        foreign key (authority_key) references warehouse.dim_authority (authority_key),
    constraint pep_names_its_child
        foreign key (child_key) references warehouse.dim_child (child_key)
);

comment on table warehouse.fact_pep is 'One row per child, term and record of a personal education plan.';
comment on column warehouse.fact_pep.authority_key is 'Council';
comment on column warehouse.fact_pep.child_key is 'Child, by pseudonym';
comment on column warehouse.fact_pep.academic_year is 'Academic year, for example 2021/22';
comment on column warehouse.fact_pep.term is 'AUT, SPR or SUM';
comment on column warehouse.fact_pep.record_number is '1, or more where several speak of that term';
comment on column warehouse.fact_pep.curriculum_year is 'National curriculum year';
comment on column warehouse.fact_pep.is_on_virtual_school_roll is 'Whether the child is on the virtual schools roll';
comment on column warehouse.fact_pep.pep_on is 'Day of the plan';
comment on column warehouse.fact_pep.pep_status is 'COMPLETE, DRAFT, NONE or Unknown';
comment on column warehouse.fact_pep.known_from is 'Publication of the council that brought the row; 0 for what every council shares';
