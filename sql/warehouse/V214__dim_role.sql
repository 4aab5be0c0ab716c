-- One row per role of the reports staffing panel.
create table warehouse.dim_role (
    role_key   integer not null,
    name       text not null,
    sort_order integer not null,
    known_from integer not null,
    constraint dim_role_has_one_grain primary key (role_key),
    constraint role_is_listed_once unique (name)
);

comment on table warehouse.dim_role is 'One row per role of the reports staffing panel.';
comment on column warehouse.dim_role.role_key is 'Key; -1 unknown';
comment on column warehouse.dim_role.name is 'Member of the breakdown ROLE';
comment on column warehouse.dim_role.sort_order is 'Order in the report';
comment on column warehouse.dim_role.known_from is 'Publication of the council that brought the row; 0 for what every council shares';
