-- One row per legal status code (SSDA903 LS).
create table warehouse.dim_legal_status (
    legal_status_key integer not null,
    code             text not null,
    name             text not null,
    report_group     text not null,
    is_looked_after  boolean not null,
    is_short_break   boolean not null,
    valid_from       date,
    valid_to         date,
    known_from       integer not null,
    constraint dim_legal_status_has_one_grain primary key (legal_status_key),
    constraint legal_status_is_listed_once unique (code)
);

comment on table warehouse.dim_legal_status is 'One row per legal status code (SSDA903 LS).';
comment on column warehouse.dim_legal_status.legal_status_key is 'Key; -1 unknown';
comment on column warehouse.dim_legal_status.code is 'Code';
comment on column warehouse.dim_legal_status.name is 'What the code says';
comment on column warehouse.dim_legal_status.report_group is 'Member of the breakdown LEGAL_STATUS';
comment on column warehouse.dim_legal_status.is_looked_after is 'Whether a child with it is looked after';
comment on column warehouse.dim_legal_status.is_short_break is 'Whether it is a short break (V3, V4), left out of every figure';
comment on column warehouse.dim_legal_status.valid_from is 'First day the code may be used; null where always';
comment on column warehouse.dim_legal_status.valid_to is 'First day it may no longer be used; null while in use';
comment on column warehouse.dim_legal_status.known_from is 'Publication of the council that brought the row; 0 for what every council shares';
