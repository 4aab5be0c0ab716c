-- One row per category of need code (SSDA903 CIN).
create table warehouse.dim_category_of_need (
    category_of_need_key integer not null,
    code                 text not null,
    name                 text not null,
    valid_from           date,
    valid_to             date,
    known_from           integer not null,
    constraint dim_category_of_need_has_one_grain primary key (category_of_need_key),
    constraint category_of_need_is_listed_once unique (code)
);

comment on table warehouse.dim_category_of_need is 'One row per category of need code (SSDA903 CIN).';
comment on column warehouse.dim_category_of_need.category_of_need_key is 'Key; -1 unknown';
comment on column warehouse.dim_category_of_need.code is 'Code';
comment on column warehouse.dim_category_of_need.name is 'What the code says';
comment on column warehouse.dim_category_of_need.valid_from is 'First day the code may be used; null where always';
comment on column warehouse.dim_category_of_need.valid_to is 'First day it may no longer be used; null while in use';
comment on column warehouse.dim_category_of_need.known_from is 'Publication of the council that brought the row; 0 for what every council shares';
