-- One row per council.
create table warehouse.dim_authority (
    authority_key integer not null,
    slug          text not null,
    code          text not null,
    name          text not null,
    source_format text not null,
    source_system text not null,
    known_from    integer not null,
    constraint dim_authority_has_one_grain primary key (authority_key),
    constraint council_is_listed_once unique (slug)
);

comment on table warehouse.dim_authority is 'One row per council.';
comment on column warehouse.dim_authority.authority_key is 'Key of the council; -1 unknown';
comment on column warehouse.dim_authority.slug is 'Short name used in folders and commands';
comment on column warehouse.dim_authority.code is 'ONS code';
comment on column warehouse.dim_authority.name is 'Name';
comment on column warehouse.dim_authority.source_format is 'Format of its extracts: ssd or ssda903';
comment on column warehouse.dim_authority.source_system is 'Case-management system: liquidlogic, mosaic or eclipse';
comment on column warehouse.dim_authority.known_from is 'Publication of the council that brought the row; 0 for what every council shares';
