-- One row per reason an episode started, ceased or a placement changed.
create table warehouse.dim_reason (
    reason_key integer not null,
    kind       text not null,
    code       text not null,
    name       text not null,
    valid_from date,
    valid_to   date,
    known_from integer not null,
    constraint dim_reason_has_one_grain primary key (reason_key),
    constraint reason_is_listed_once unique (kind, code)
);

comment on table warehouse.dim_reason is 'One row per reason an episode started, ceased or a placement changed.';
comment on column warehouse.dim_reason.reason_key is 'Key; -1 unknown';
comment on column warehouse.dim_reason.kind is 'EPISODE_START (RNE), CEASE (REC) or PLACEMENT_CHANGE';
comment on column warehouse.dim_reason.code is 'Code';
comment on column warehouse.dim_reason.name is 'What the code says';
comment on column warehouse.dim_reason.valid_from is 'First day the code may be used; null where always';
comment on column warehouse.dim_reason.valid_to is 'First day it may no longer be used; null while in use';
comment on column warehouse.dim_reason.known_from is 'Publication of the council that brought the row; 0 for what every council shares';
