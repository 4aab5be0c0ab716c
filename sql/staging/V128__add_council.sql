-- Gives a council its own unlogged partition of every staging table.
create procedure staging.add_council(council integer)
language plpgsql
as $$
declare
    parent record;
begin
    for parent in
        select relation.relname
        from pg_class relation
        inner join pg_namespace namespace
            on namespace.oid = relation.relnamespace
        where namespace.nspname = 'staging'
            and relation.relkind = 'p'
        order by relation.relname
    loop
        execute format(
            'create unlogged table if not exists staging.%I partition of staging.%I for values in (%s)',
            parent.relname || '_' || council, parent.relname, council);
    end loop;
end;
$$;

comment on procedure staging.add_council(integer) is 'Gives a council its own unlogged partition of every staging table; safe to repeat.';
