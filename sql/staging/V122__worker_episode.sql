-- One row per social worker episode of the SSDA903 file.
create table staging.worker_episode (
    authority_key integer not null,
    file_id       bigint not null,
    line          bigint not null,
    person_id     text,
    worker_id     text,
    started_on    date,
    ended_on      date,
    change_reason text,
    born_on       date
) partition by list (authority_key);

comment on table staging.worker_episode is 'One row per social worker episode of the SSDA903 file.';
comment on column staging.worker_episode.authority_key is 'Council';
comment on column staging.worker_episode.file_id is 'Landed file the row came from';
comment on column staging.worker_episode.line is 'Line of that file on which the row starts';
comment on column staging.worker_episode.person_id is 'Identifier of the child in the source system';
comment on column staging.worker_episode.worker_id is 'Identifier of the social worker as fed';
comment on column staging.worker_episode.started_on is 'First day';
comment on column staging.worker_episode.ended_on is 'Last day; null while open';
comment on column staging.worker_episode.change_reason is 'Code of list worker_change_reason';
comment on column staging.worker_episode.born_on is 'Date of birth as this file repeats it; only compared with that of the child';
