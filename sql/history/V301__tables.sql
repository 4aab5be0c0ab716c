-- One history for every warehouse table there is.
do $$
declare
    warehouse_table record;
begin
    for warehouse_table in select tablename from pg_tables where schemaname = 'warehouse' order by tablename
    loop
        call history.remember(warehouse_table.tablename);
    end loop;
end;
$$;
