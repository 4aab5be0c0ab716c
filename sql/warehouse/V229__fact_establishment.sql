-- One row per service area, role and period of its establishment.
create table warehouse.fact_establishment (
    authority_key     integer not null,
    service_area      text not null,
    role_key          integer not null,
    valid_from        date not null,
    record_number     integer not null,
    valid_to          date,
    establishment_fte numeric(8,2) not null,
    known_from        integer not null,
    constraint fact_establishment_has_one_grain primary key (authority_key, service_area, role_key, valid_from, record_number),
    constraint establishment_names_its_authority
        foreign key (authority_key) references warehouse.dim_authority (authority_key),
    constraint establishment_names_its_role
        foreign key (role_key) references warehouse.dim_role (role_key)
);

comment on table warehouse.fact_establishment is 'One row per service area, role and period of its establishment.';
comment on column warehouse.fact_establishment.authority_key is 'Council';
comment on column warehouse.fact_establishment.service_area is 'Service area as fed';
comment on column warehouse.fact_establishment.role_key is 'Role of the report';
comment on column warehouse.fact_establishment.valid_from is 'First day in force';
comment on column warehouse.fact_establishment.record_number is '1, or more where several begin that day';
comment on column warehouse.fact_establishment.valid_to is 'First day no longer in force; null while in force';
comment on column warehouse.fact_establishment.establishment_fte is 'Posts in full-time equivalents';
comment on column warehouse.fact_establishment.known_from is 'Publication of the council that brought the row; 0 for what every council shares';
