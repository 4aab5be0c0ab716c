-- One row per file that an attempt landed.
create table control.source_file (
    file_id       bigint      not null generated always as identity,
    authority_key integer     not null,
    business_date date        not null,
    attempt       integer     not null,
    feed          text        not null,
    file_name     text        not null,
    bytes         bigint      not null,
    sha256        text        not null,
    outcome       text        not null,
    code          text,
    reason        text,
    rows_read     bigint      not null default 0,
    rows_loaded   bigint      not null default 0,
    rows_rejected bigint      not null default 0,
    landed_at     timestamptz not null,
    constraint source_file_is_one primary key (file_id),
    constraint source_file_is_landed_once unique (authority_key, business_date, attempt, feed),
    constraint source_file_outcome_is_known
        check (outcome in ('LANDED', 'LOAD', 'ROWS_REJECTED', 'FILE_HELD', 'FILE_REJECTED')),
    constraint source_file_is_refused_for_a_reason
        check (outcome not in ('FILE_HELD', 'FILE_REJECTED') or (code is not null and reason is not null)),
    constraint source_file_rows_add_up check (rows_read = rows_loaded + rows_rejected)
);

comment on table control.source_file is 'One row per file that an attempt landed.';
comment on column control.source_file.file_id is 'Key of the landed file';
comment on column control.source_file.authority_key is 'Council';
comment on column control.source_file.business_date is 'Business date of the run';
comment on column control.source_file.attempt is 'Attempt of the run';
comment on column control.source_file.feed is 'Contract the file must keep, for example ssd_person';
comment on column control.source_file.file_name is 'Name of the file in the inbox';
comment on column control.source_file.bytes is 'Size of the landed copy in bytes';
comment on column control.source_file.sha256 is 'SHA-256 of the landed copy';
comment on column control.source_file.outcome is 'LANDED, then LOAD, ROWS_REJECTED, FILE_HELD or FILE_REJECTED';
comment on column control.source_file.code is 'Why the file was held or rejected, or why most of its rejected rows were; null where all are loaded';
comment on column control.source_file.reason is 'Why the file was held or rejected, in one sentence; holds nothing of the file''s content';
comment on column control.source_file.rows_read is 'Records below the header';
comment on column control.source_file.rows_loaded is 'Records that tonight''s figures may use, repaired and quarantined ones included';
comment on column control.source_file.rows_rejected is 'Records refused, each with its finding';
comment on column control.source_file.landed_at is 'When the copy was complete';
