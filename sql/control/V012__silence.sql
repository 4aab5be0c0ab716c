-- One row per time that somebody silenced an indicator of a council; the newest decides, none is ever changed.
create table control.silence (
    silence_id     bigint      not null generated always as identity,
    authority_key  integer     not null,
    indicator_code text        not null,
    until_date     date        not null,
    author         text        not null,
    reason         text        not null,
    silenced_at    timestamptz not null,
    constraint silence_is_one primary key (silence_id),
    constraint silence_has_an_author_and_a_reason check (trim(author) <> '' and trim(reason) <> '')
);

create index silence_of_an_indicator on control.silence (authority_key, indicator_code, silence_id);

create function control.refuse_change()
returns trigger
language plpgsql
as $$
begin
    raise exception 'rows of % are never changed or erased', tg_table_name;
end;
$$;

comment on function control.refuse_change() is 'Keeps the rows of a table as they were written.';

create trigger silence_is_never_changed
    before update or delete or truncate on control.silence
    for each statement execute function control.refuse_change();

comment on table control.silence is 'One row per time that somebody silenced an indicator of a council; the newest decides, none is ever changed.';
comment on column control.silence.silence_id is 'Key of the silence';
comment on column control.silence.authority_key is 'Council';
comment on column control.silence.indicator_code is 'Indicator';
comment on column control.silence.until_date is 'First business date that is told again; in the past, it ends a silence';
comment on column control.silence.author is 'Who decided it';
comment on column control.silence.reason is 'Why, in their words; no child is named';
comment on column control.silence.silenced_at is 'When it was decided';
