-- One row per message to one recipient.
create table control.outbox (
    message_key     text        not null,
    kind            text        not null,
    authority_key   integer,
    publication     integer,
    recipient       text        not null,
    subject         text        not null,
    body            text        not null,
    html            text        not null,
    thread          text        not null,
    written_at      timestamptz not null,
    state           text        not null,
    attempts        integer     not null,
    next_attempt_at timestamptz not null,
    lease_token     uuid,
    lease_until     timestamptz,
    handed_over_at  timestamptz,
    unanswered      integer     not null default 0,
    sent_at         timestamptz,
    last_failure    text,
    told_at         timestamptz,
    constraint outbox_message_is_one primary key (message_key),
    constraint outbox_kind_is_known check (kind in ('breach', 'digest', 'fault')),
    constraint outbox_state_is_known check (state in ('PENDING', 'SENT', 'DEAD'))
);

create index outbox_waiting on control.outbox (next_attempt_at) where state = 'PENDING';
create index outbox_of_a_council on control.outbox (authority_key, sent_at);

comment on table control.outbox is 'One row per message to one recipient.';
comment on column control.outbox.message_key is 'Key of the message and of its Message-ID: the occasion, and a hash of it and the recipient';
comment on column control.outbox.kind is 'breach: for those a figure is of concern to; digest and fault: for data engineers';
comment on column control.outbox.authority_key is 'Council; null where the message is about several';
comment on column control.outbox.publication is 'Publication the message is about; null where it is about none';
comment on column control.outbox.recipient is 'Address of the recipient';
comment on column control.outbox.subject is 'Subject line';
comment on column control.outbox.body is 'Plain text';
comment on column control.outbox.html is 'The same as HTML; empty where the message is plain text only';
comment on column control.outbox.thread is 'Conversation the message belongs to; empty where it stands alone';
comment on column control.outbox.written_at is 'When it was written, which is the date the message bears';
comment on column control.outbox.state is 'PENDING, SENT or DEAD';
comment on column control.outbox.attempts is 'How often sending was tried';
comment on column control.outbox.next_attempt_at is 'When it may be tried next';
comment on column control.outbox.lease_token is 'Claim of the dispatcher that is sending it';
comment on column control.outbox.lease_until is 'When that claim lapses';
comment on column control.outbox.handed_over_at is 'When its text began to go out in an attempt of which nothing more is known yet';
comment on column control.outbox.unanswered is 'Uncertain attempts: the whole message went out and no answer came, so it may have arrived each time, always under the same Message-ID';
comment on column control.outbox.sent_at is 'When the mail server or folder took it';
comment on column control.outbox.last_failure is 'Class of the last failure; never a text of the mail library';
comment on column control.outbox.told_at is 'When the data engineers were told that it is DEAD';
