-- One row per age band of the report.
create table warehouse.dim_age_band (
    age_band_key integer not null,
    name         text not null,
    sort_order   integer not null,
    known_from   integer not null,
    constraint dim_age_band_has_one_grain primary key (age_band_key),
    constraint age_band_is_listed_once unique (name)
);

comment on table warehouse.dim_age_band is 'One row per age band of the report.';
comment on column warehouse.dim_age_band.age_band_key is 'Key; -1 unknown';
comment on column warehouse.dim_age_band.name is 'Name of the band';
comment on column warehouse.dim_age_band.sort_order is 'Order in the report';
comment on column warehouse.dim_age_band.known_from is 'Publication of the council that brought the row; 0 for what every council shares';
