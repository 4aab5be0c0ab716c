-- One row per table that says something to somebody: how many rows it has and a hash of them.
-- Clocks, attempts, processes and keys made by counting are left out, as is what an attempt left behind that published
-- nothing and what data engineers were told of it: two databases that say the same have the same state, whatever
-- happened to them on the way.
create function control.business_state()
returns table (relation text, row_count bigint, hash text)
language plpgsql
stable
set timezone = 'UTC'
set datestyle = 'ISO'
as $$
declare
    tables cursor for
        select
            format('%I.%I', namespace.nspname, class.relname) as name,
            string_agg(quote_ident(attribute.attname), ', ' order by attribute.attname) as columns,
            class.relname
        from pg_class as class
            inner join pg_namespace as namespace on namespace.oid = class.relnamespace
            inner join pg_attribute as attribute on attribute.attrelid = class.oid
        where namespace.nspname in ('control', 'warehouse', 'history', 'restricted')
            and class.relkind in ('r', 'p')
            and not class.relispartition
            and class.relname not in ('run', 'lease')
            and attribute.attnum > 0
            and not attribute.attisdropped
            and attribute.attname not in (
                'accept_reason', 'attempt', 'attempts', 'file_id', 'finished_at', 'handed_over_at', 'holder', 'landed_at',
                'last_failure', 'lease_token', 'lease_until', 'next_attempt_at', 'published_at', 'sent_at', 'silence_id',
                'silenced_at', 'started_at', 'told_at', 'trigger', 'unanswered', 'written_at')
        group by namespace.nspname, class.relname
        order by namespace.nspname, class.relname;
begin
    for each in tables loop
        return query execute format(
            'select %L, count(*), coalesce(sum((''x'' || encode(substr(sha256(convert_to(row(%s)::text, ''UTF8'')), 1, 8),'
            ' ''hex''))::bit(64)::bigint::numeric), 0)::text from %s as each %s',
            each.name,
            each.columns,
            each.name,
            case
                when each.relname in ('finding', 'source_file') then
                    'where exists (select from control.publication as made'
                    ' where made.authority_key = each.authority_key'
                    ' and made.business_date = each.business_date and made.attempt = each.attempt)'
                when each.relname = 'outbox' then 'where each.kind = ''breach'''
            end);
    end loop;
end;
$$;

comment on function control.business_state() is 'One row per table that says something: how many rows it has and a hash of them, the same for two databases that say the same.';
