-- One row per fault that the rule in hand has found; emptied before the next rule.
create table staging.fault (
    authority_key integer not null,
    file_id       bigint  not null,
    line          bigint  not null,
    column_name   text,
    value         text
) partition by list (authority_key);

comment on table staging.fault is 'One row per fault that the rule in hand has found; emptied before the next rule.';
comment on column staging.fault.authority_key is 'Council';
comment on column staging.fault.file_id is 'Landed file the row came from';
comment on column staging.fault.line is 'Line of that file on which the row starts';
comment on column staging.fault.column_name is 'Column of the staging table';
comment on column staging.fault.value is 'The offending value; masked before it is kept as a finding';
