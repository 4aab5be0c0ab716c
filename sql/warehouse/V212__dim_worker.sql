-- One row per worker and period of unchanged description (type 2).
create table warehouse.dim_worker (
    worker_key           integer not null,
    authority_key        integer not null,
    worker_number        integer not null,
    version_label        text not null,
    job_title            text not null,
    department           text not null,
    full_time_equivalent numeric(6,2),
    is_agency            boolean,
    valid_from           date not null,
    valid_to             date not null,
    known_from           integer not null,
    constraint dim_worker_has_one_grain primary key (worker_key),
    constraint worker_description_begins_once unique (authority_key, worker_number, valid_from),
    constraint worker_names_its_authority
        foreign key (authority_key) references warehouse.dim_authority (authority_key)
);

comment on table warehouse.dim_worker is 'One row per worker and period of unchanged description (type 2).';
comment on column warehouse.dim_worker.worker_key is 'Key; -1 unknown';
comment on column warehouse.dim_worker.authority_key is 'Council';
comment on column warehouse.dim_worker.worker_number is 'Durable number of the worker within the council';
comment on column warehouse.dim_worker.version_label is 'Worker number and since when the description holds';
comment on column warehouse.dim_worker.job_title is 'Job title';
comment on column warehouse.dim_worker.department is 'Department';
comment on column warehouse.dim_worker.full_time_equivalent is 'Full-time equivalent; null where not fed';
comment on column warehouse.dim_worker.is_agency is 'Whether agency staff; null where not fed';
comment on column warehouse.dim_worker.valid_from is 'First day in force';
comment on column warehouse.dim_worker.valid_to is 'First day no longer in force; 9999-12-31 while in force';
comment on column warehouse.dim_worker.known_from is 'Publication of the council that brought the row; 0 for what every council shares';
