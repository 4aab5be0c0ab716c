-- What the warehouse said before: superseded versions of its rows.
create schema history;
comment on schema history is 'Superseded versions of every warehouse row, with the publications between which they held.';

-- Gives a warehouse table its history.
create procedure history.remember(table_name text)
language plpgsql
as $$
declare
    grain text := obj_description(format('warehouse.%I', table_name)::regclass, 'pg_class');
begin
    execute format('create table history.%1$I (like warehouse.%1$I including comments)', table_name);
    execute format('alter table history.%I add column known_to integer not null', table_name);
    if exists (
        select from pg_attribute
        where attrelid = format('warehouse.%I', table_name)::regclass and attname = 'child_key'
    ) then
        execute format('create index %1$I on history.%2$I (authority_key, child_key)',
            table_name || '_history_by_child', table_name);
    end if;
    execute format('comment on table history.%I is %L', table_name, grain || ' Superseded versions.');
    execute format(
        'comment on column history.%I.known_to is %L', table_name,
        'Publication of the council that superseded the row');
end;
$$;

comment on procedure history.remember(text) is 'Gives a warehouse table its history.';
