-- Roles of the database cluster. Run it in the council's database as an administrator, before or after the first
-- migration; it may be repeated:
--     psql --dbname=corporate_parenting --file=roles.sql
-- No role has a password: give one with \password, or let pg_hba.conf trust a certificate. What each role may do with
-- tables is granted by the migrations (sql/afterMigrate__grants.sql).
do $$
declare
    role_name text;
begin
    foreach role_name in array array['loader', 'mailer', 'bi_reader', 'case_reader'] loop
        if to_regrole(role_name) is null then
            execute format('create role %I login', role_name);
        end if;
    end loop;

    -- The loader runs nights and migrations, and so owns what they make.
    execute format('grant create on database %I to loader', current_database());
    grant create on schema public to loader;
end;
$$;

comment on role loader is 'Runs the nights and the migrations.';
comment on role mailer is 'Sends what waits in control.outbox.';
comment on role bi_reader is 'Power BI and analysts: the star, in which nobody has a name.';
comment on role case_reader is 'Those who may look up which child a case is.';

-- A report that runs for longer keeps a night from nothing, but the server from others.
alter role bi_reader set statement_timeout = '5min';
alter role bi_reader set default_transaction_read_only = on;
alter role case_reader set statement_timeout = '5min';
alter role case_reader set default_transaction_read_only = on;
