-- One row per professional in the extract.
create table staging.worker (
    authority_key        integer not null,
    file_id              bigint not null,
    line                 bigint not null,
    worker_id            text,
    job_title            text,
    department           text,
    full_time_equivalent numeric(6,2),
    is_agency            boolean
) partition by list (authority_key);

comment on table staging.worker is 'One row per professional in the extract.';
comment on column staging.worker.authority_key is 'Council';
comment on column staging.worker.file_id is 'Landed file the row came from';
comment on column staging.worker.line is 'Line of that file on which the row starts';
comment on column staging.worker.worker_id is 'Identifier of the worker in the source system';
comment on column staging.worker.job_title is 'Job title as fed';
comment on column staging.worker.department is 'Department as fed';
comment on column staging.worker.full_time_equivalent is 'Full-time equivalent of the worker';
comment on column staging.worker.is_agency is 'Whether the worker is agency staff';
