-- One row per council and mid-year population estimate.
create table warehouse.fact_population (
    authority_key   integer not null,
    mid_year        integer not null,
    population_0_17 integer not null,
    published_on    date not null,
    known_from      integer not null,
    constraint fact_population_has_one_grain primary key (authority_key, mid_year),
    constraint population_names_its_authority
        foreign key (authority_key) references warehouse.dim_authority (authority_key)
);

comment on table warehouse.fact_population is 'One row per council and mid-year population estimate.';
comment on column warehouse.fact_population.authority_key is 'Council';
comment on column warehouse.fact_population.mid_year is 'Year of the estimate';
comment on column warehouse.fact_population.population_0_17 is 'Children aged 0 to 17';
comment on column warehouse.fact_population.published_on is 'Day it was published';
comment on column warehouse.fact_population.known_from is 'Publication of the council that brought the row; 0 for what every council shares';
