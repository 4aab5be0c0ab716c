-- One row per episode of being missing or away.
create table warehouse.fact_missing_episode (
    authority_key  integer not null,
    child_key      integer not null,
    started_on     date not null,
    episode_number integer not null,
    ended_on       date,
    missing_type   text not null,
    known_from     integer not null,
    constraint fact_missing_episode_has_one_grain primary key (authority_key, child_key, started_on, episode_number),
    constraint missing_episode_names_its_authority
        foreign key (authority_key) references warehouse.dim_authority (authority_key),
    constraint missing_episode_names_its_child
        foreign key (child_key) references warehouse.dim_child (child_key)
);

comment on table warehouse.fact_missing_episode is 'One row per episode of being missing or away.';
comment on column warehouse.fact_missing_episode.authority_key is 'Council';
comment on column warehouse.fact_missing_episode.child_key is 'Child, by pseudonym';
comment on column warehouse.fact_missing_episode.started_on is 'First day';
comment on column warehouse.fact_missing_episode.episode_number is '1, or more where several start that day';
comment on column warehouse.fact_missing_episode.ended_on is 'Day the child was found; null while missing';
comment on column warehouse.fact_missing_episode.missing_type is 'Missing, Away or Unknown';
comment on column warehouse.fact_missing_episode.known_from is 'Publication of the council that brought the row; 0 for what every council shares';
