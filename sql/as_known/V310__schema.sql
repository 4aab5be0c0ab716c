-- The warehouse as of one publication of one council.
create schema as_known;
comment on schema as_known is
    'The warehouse as of the publication in the setting as_known.publication; name one council in the query.';

-- Gives a warehouse table its view as of a publication.
create procedure as_known.show(table_name text)
language plpgsql
as $$
declare
    columns_of text;
    grain text := obj_description(format('warehouse.%I', table_name)::regclass, 'pg_class');
begin
    select string_agg(format('%I', attribute.attname), ', ' order by attribute.attnum)
    into columns_of
    from pg_attribute attribute
    where attribute.attrelid = format('warehouse.%I', table_name)::regclass
        and attribute.attnum > 0
        and not attribute.attisdropped;

    execute format(
        'create view as_known.%1$I as'
        ' select %2$s from warehouse.%1$I'
        ' where known_from <= current_setting(''as_known.publication'')::integer'
        ' union all'
        ' select %2$s from history.%1$I'
        ' where known_from <= current_setting(''as_known.publication'')::integer'
        ' and known_to > current_setting(''as_known.publication'')::integer',
        table_name, columns_of);
    execute format(
        'comment on view as_known.%I is %L', table_name, grain || ' As of one publication of one council.');
end;
$$;

comment on procedure as_known.show(text) is 'Gives a warehouse table its view as of a publication.';
