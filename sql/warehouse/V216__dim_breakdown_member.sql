-- One row per breakdown and member.
create table warehouse.dim_breakdown_member (
    breakdown_member_key integer not null,
    breakdown            text not null,
    member               text not null,
    sort_order           integer not null,
    known_from           integer not null,
    constraint dim_breakdown_member_has_one_grain primary key (breakdown_member_key),
    constraint breakdown_member_is_listed_once unique (breakdown, member)
);

comment on table warehouse.dim_breakdown_member is 'One row per breakdown and member.';
comment on column warehouse.dim_breakdown_member.breakdown_member_key is 'Key; -1 unknown';
comment on column warehouse.dim_breakdown_member.breakdown is 'ALL, LEGAL_STATUS, AGE_BAND, TIME_IN_CARE, PLACEMENT_TYPE, OTHER_SETTING or ROLE';
comment on column warehouse.dim_breakdown_member.member is 'Member; ALL for the headline';
comment on column warehouse.dim_breakdown_member.sort_order is 'Order in the report';
comment on column warehouse.dim_breakdown_member.known_from is 'Publication of the council that brought the row; 0 for what every council shares';
