-- One row per health assessment, dental check or other check.
create table warehouse.fact_health_check (
    authority_key       integer not null,
    child_key           integer not null,
    checked_on          date not null,
    check_number        integer not null,
    health_check_type   text not null,
    health_check_status text not null,
    known_from          integer not null,
    constraint fact_health_check_has_one_grain primary key (authority_key, child_key, checked_on, check_number),
    constraint health_check_names_its_authority
        foreign key (authority_key) references warehouse.dim_authority (authority_key),
    constraint health_check_names_its_child
        foreign key (child_key) references warehouse.dim_child (child_key)
);

comment on table warehouse.fact_health_check is 'One row per health assessment, dental check or other check.';
comment on column warehouse.fact_health_check.authority_key is 'Council';
comment on column warehouse.fact_health_check.child_key is 'Child, by pseudonym';
comment on column warehouse.fact_health_check.checked_on is 'Day of the check';
comment on column warehouse.fact_health_check.check_number is '1, or more where several fall on that day';
comment on column warehouse.fact_health_check.health_check_type is 'HEALTH_ASSESSMENT, DENTAL, DEVELOPMENT, OPTICIAN or Unknown';
comment on column warehouse.fact_health_check.health_check_status is 'COMPLETED, PLANNED, REFUSED, CANCELLED or Unknown';
comment on column warehouse.fact_health_check.known_from is 'Publication of the council that brought the row; 0 for what every council shares';
