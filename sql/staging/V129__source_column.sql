-- One row per landed file and staging column: which column of the file filled it.
create table staging.source_column (
    authority_key integer not null,
    file_id       bigint  not null,
    column_name   text    not null,
    field_name    text    not null
) partition by list (authority_key);

comment on table staging.source_column is 'One row per landed file and staging column: which column of the file filled it.';
comment on column staging.source_column.authority_key is 'Council';
comment on column staging.source_column.file_id is 'Landed file';
comment on column staging.source_column.column_name is 'Column of the staging table';
comment on column staging.source_column.field_name is 'Column of the file';
