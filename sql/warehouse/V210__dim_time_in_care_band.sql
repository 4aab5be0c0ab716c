-- One row per band of time in care.
create table warehouse.dim_time_in_care_band (
    time_in_care_band_key integer not null,
    name                  text not null,
    sort_order            integer not null,
    known_from            integer not null,
    constraint dim_time_in_care_band_has_one_grain primary key (time_in_care_band_key),
    constraint time_in_care_band_is_listed_once unique (name)
);

comment on table warehouse.dim_time_in_care_band is 'One row per band of time in care.';
comment on column warehouse.dim_time_in_care_band.time_in_care_band_key is 'Key; -1 unknown';
comment on column warehouse.dim_time_in_care_band.name is 'Name of the band';
comment on column warehouse.dim_time_in_care_band.sort_order is 'Order in the report';
comment on column warehouse.dim_time_in_care_band.known_from is 'Publication of the council that brought the row; 0 for what every council shares';
