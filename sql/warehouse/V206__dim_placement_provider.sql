-- One row per placement provider code (SSDA903 PLACE_PROVIDER).
create table warehouse.dim_placement_provider (
    placement_provider_key integer not null,
    code                   text not null,
    name                   text not null,
    valid_from             date,
    valid_to               date,
    known_from             integer not null,
    constraint dim_placement_provider_has_one_grain primary key (placement_provider_key),
    constraint placement_provider_is_listed_once unique (code)
);

comment on table warehouse.dim_placement_provider is 'One row per placement provider code (SSDA903 PLACE_PROVIDER).';
comment on column warehouse.dim_placement_provider.placement_provider_key is 'Key; -1 unknown';
comment on column warehouse.dim_placement_provider.code is 'Code';
comment on column warehouse.dim_placement_provider.name is 'What the code says';
comment on column warehouse.dim_placement_provider.valid_from is 'First day the code may be used; null where always';
comment on column warehouse.dim_placement_provider.valid_to is 'First day it may no longer be used; null while in use';
comment on column warehouse.dim_placement_provider.known_from is 'Publication of the council that brought the row; 0 for what every council shares';
