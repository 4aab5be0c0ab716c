-- One row per council whose run is held by a process: until when, by the database's clock.
create table control.lease (
    authority_key integer     not null,
    holder        uuid        not null,
    expires_at    timestamptz not null,
    constraint lease_is_one_per_council primary key (authority_key)
);

comment on table control.lease is 'One row per council whose run is held by a process: until when, by the database''s clock.';
comment on column control.lease.authority_key is 'Council';
comment on column control.lease.holder is 'Process that holds the run; its connections carry this name';
comment on column control.lease.expires_at is 'When the process is taken for gone unless it renews';
