-- One row per council and business date: the ledger that decides what runs.
create table control.run (
    authority_key integer     not null,
    business_date date        not null,
    attempt       integer     not null,
    state         text        not null,
    holder        uuid        not null,
    trigger       text        not null,
    started_at    timestamptz not null,
    finished_at   timestamptz,
    publication   integer,
    reason        text,
    accept_reason text,
    constraint run_is_one_per_council_and_date primary key (authority_key, business_date),
    constraint run_state_is_known check (state in ('RUNNING', 'PUBLISHED', 'UNCHANGED', 'HELD', 'FAILED', 'STOPPED')),
    constraint run_attempt_is_positive check (attempt > 0)
);

create unique index run_is_alive_once_per_council on control.run (authority_key) where state = 'RUNNING';

comment on table control.run is 'One row per council and business date: the ledger that decides what runs.';
comment on column control.run.authority_key is 'Council';
comment on column control.run.business_date is 'Last full day that the extract contains';
comment on column control.run.attempt is 'How often the run was claimed; a transaction of an older attempt is refused';
comment on column control.run.state is 'RUNNING, PUBLISHED, UNCHANGED, HELD, FAILED or STOPPED';
comment on column control.run.holder is 'Process that claimed the attempt';
comment on column control.run.trigger is 'What started it: night, replay, demo, schedule';
comment on column control.run.started_at is 'When the attempt was claimed';
comment on column control.run.finished_at is 'When it ended';
comment on column control.run.publication is 'Publication it made or found unchanged';
comment on column control.run.reason is 'Why it was held, failed or stopped, in one sentence';
comment on column control.run.accept_reason is 'Reason given to publish in spite of a gate';
