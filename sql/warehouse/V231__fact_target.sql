-- One row per council, indicator and period of a target.
create table warehouse.fact_target (
    authority_key     integer not null,
    indicator_key     integer not null,
    valid_from        date not null,
    valid_to          date,
    target_operator   text not null,
    target            numeric(14,4) not null,
    acceptable_within numeric(8,4) not null,
    known_from        integer not null,
    constraint fact_target_has_one_grain primary key (authority_key, indicator_key, valid_from),
    constraint target_names_its_authority
        foreign key (authority_key) references warehouse.dim_authority (authority_key),
    constraint target_names_its_indicator
        foreign key (indicator_key) references warehouse.dim_indicator (indicator_key)
);

comment on table warehouse.fact_target is 'One row per council, indicator and period of a target.';
comment on column warehouse.fact_target.authority_key is 'Council';
comment on column warehouse.fact_target.indicator_key is 'Indicator';
comment on column warehouse.fact_target.valid_from is 'First day in force';
comment on column warehouse.fact_target.valid_to is 'First day no longer in force; null while in force';
comment on column warehouse.fact_target.target_operator is 'above or below';
comment on column warehouse.fact_target.target is 'Target, in the indicators unit';
comment on column warehouse.fact_target.acceptable_within is 'Miss that is still acceptable, in percent of the target';
comment on column warehouse.fact_target.known_from is 'Publication of the council that brought the row; 0 for what every council shares';
