-- One row per worker: who a worker number is.
create table restricted.worker_identity (
    authority_key   integer not null,
    worker_number   integer not null,
    worker_id       text    not null,
    identifier_hash text    not null,
    constraint worker_identity_is_one primary key (authority_key, worker_number),
    constraint worker_identity_is_one_per_identifier unique (authority_key, worker_id)
);

comment on table restricted.worker_identity is 'One row per worker: who a worker number is.';
comment on column restricted.worker_identity.authority_key is 'Council';
comment on column restricted.worker_identity.worker_number is 'Durable number of the worker within the council';
comment on column restricted.worker_identity.worker_id is 'Identifier of the worker in the source system';
comment on column restricted.worker_identity.identifier_hash is 'HMAC-SHA-256 of the identifier; orders the workers numbered in one night';
