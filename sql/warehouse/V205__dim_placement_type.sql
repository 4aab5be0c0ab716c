-- One row per placement type code (SSDA903 PLACE).
create table warehouse.dim_placement_type (
    placement_type_key integer not null,
    code               text not null,
    name               text not null,
    report_group       text not null,
    other_setting      text,
    is_temporary       boolean not null,
    valid_from         date,
    valid_to           date,
    known_from         integer not null,
    constraint dim_placement_type_has_one_grain primary key (placement_type_key),
    constraint placement_type_is_listed_once unique (code)
);

comment on table warehouse.dim_placement_type is 'One row per placement type code (SSDA903 PLACE).';
comment on column warehouse.dim_placement_type.placement_type_key is 'Key; -1 unknown';
comment on column warehouse.dim_placement_type.code is 'Code';
comment on column warehouse.dim_placement_type.name is 'What the code says';
comment on column warehouse.dim_placement_type.report_group is 'Member of the breakdown PLACEMENT_TYPE';
comment on column warehouse.dim_placement_type.other_setting is 'Member of the breakdown OTHER_SETTING; null outside the other settings';
comment on column warehouse.dim_placement_type.is_temporary is 'Whether it is a temporary placement (T0 to T4)';
comment on column warehouse.dim_placement_type.valid_from is 'First day the code may be used; null where always';
comment on column warehouse.dim_placement_type.valid_to is 'First day it may no longer be used; null while in use';
comment on column warehouse.dim_placement_type.known_from is 'Publication of the council that brought the row; 0 for what every council shares';
