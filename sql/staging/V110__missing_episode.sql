-- One row per episode of being missing or away.
create table staging.missing_episode (
    authority_key integer not null,
    file_id       bigint not null,
    line          bigint not null,
    person_id     text,
    missing_id    text,
    missing_type  text,
    started_on    date,
    ended_on      date,
    born_on       date
) partition by list (authority_key);

comment on table staging.missing_episode is 'One row per episode of being missing or away.';
comment on column staging.missing_episode.authority_key is 'Council';
comment on column staging.missing_episode.file_id is 'Landed file the row came from';
comment on column staging.missing_episode.line is 'Line of that file on which the row starts';
comment on column staging.missing_episode.person_id is 'Identifier of the child in the source system';
comment on column staging.missing_episode.missing_id is 'Identifier of the episode in the source system';
comment on column staging.missing_episode.missing_type is 'Code of list missing_type';
comment on column staging.missing_episode.started_on is 'First day missing';
comment on column staging.missing_episode.ended_on is 'Day the child was found; null while missing';
comment on column staging.missing_episode.born_on is 'Date of birth as this file repeats it; only compared with that of the child';
