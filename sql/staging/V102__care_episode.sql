-- One row per episode of care, as fed and as repaired.
create table staging.care_episode (
    authority_key     integer not null,
    file_id           bigint not null,
    line              bigint not null,
    person_id         text,
    episode_id        text,
    period_of_care_id text,
    started_on        date,
    start_reason      text,
    ceased_on         date,
    cease_reason      text,
    category_of_need  text,
    placement_id      text,
    entered_care_on   date
) partition by list (authority_key);

comment on table staging.care_episode is 'One row per episode of care, as fed and as repaired.';
comment on column staging.care_episode.authority_key is 'Council';
comment on column staging.care_episode.file_id is 'Landed file the row came from';
comment on column staging.care_episode.line is 'Line of that file on which the row starts';
comment on column staging.care_episode.person_id is 'Identifier of the child in the source system';
comment on column staging.care_episode.episode_id is 'Identifier of the episode in the source system; not durable';
comment on column staging.care_episode.period_of_care_id is 'Identifier shared by all episodes of one period of care';
comment on column staging.care_episode.started_on is 'First day of the episode';
comment on column staging.care_episode.start_reason is 'Code of list start_reason (RNE)';
comment on column staging.care_episode.ceased_on is 'Day the episode ended, exclusive; null while open';
comment on column staging.care_episode.cease_reason is 'Code of list cease_reason (REC)';
comment on column staging.care_episode.category_of_need is 'Code of list category_of_need (CIN)';
comment on column staging.care_episode.placement_id is 'Identifier of the placement the episode names';
comment on column staging.care_episode.entered_care_on is 'Day the period of care began, as fed';
