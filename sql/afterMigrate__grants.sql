-- What each role of ops/bin/roles.sql may read and write; a role that does not exist is passed over.
do $$
begin
    -- Two processes that start together would otherwise change the same rights at once, which PostgreSQL refuses.
    perform pg_advisory_xact_lock(hashtext('corporate_parenting grants'));

    if to_regrole('bi_reader') is not null then
        grant usage on schema warehouse to bi_reader;
        grant select on all tables in schema warehouse to bi_reader;
    end if;

    if to_regrole('case_reader') is not null then
        grant usage on schema warehouse, restricted to case_reader;
        grant select on all tables in schema warehouse, restricted to case_reader;
    end if;

    if to_regrole('mailer') is not null then
        grant usage on schema control to mailer;
        grant select, update on control.outbox to mailer;
        grant select on control.outbox_image to mailer;
    end if;
end;
$$;
