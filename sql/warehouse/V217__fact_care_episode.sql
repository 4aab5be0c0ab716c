-- One row per episode of care, after repairs.
create table warehouse.fact_care_episode (
    authority_key        integer not null,
    child_key            integer not null,
    started_on           date not null,
    episode_number       integer not null,
    ceased_on            date,
    start_reason_key     integer not null,
    cease_reason_key     integer not null,
    category_of_need_key integer not null,
    is_undetermined      boolean not null,
    known_from           integer not null,
    constraint fact_care_episode_has_one_grain primary key (authority_key, child_key, started_on, episode_number),
    constraint care_episode_names_its_authority
        foreign key (authority_key) references warehouse.dim_authority (authority_key),
    constraint care_episode_names_its_child
        foreign key (child_key) references warehouse.dim_child (child_key),
    constraint care_episode_names_its_start_reason
        foreign key (start_reason_key) references warehouse.dim_reason (reason_key),
    constraint care_episode_names_its_cease_reason
        foreign key (cease_reason_key) references warehouse.dim_reason (reason_key),
    constraint care_episode_names_its_category_of_need
        foreign key (category_of_need_key) references warehouse.dim_category_of_need (category_of_need_key)
);

comment on table warehouse.fact_care_episode is 'One row per episode of care, after repairs.';
comment on column warehouse.fact_care_episode.authority_key is 'Council';
comment on column warehouse.fact_care_episode.child_key is 'Child, by pseudonym';
comment on column warehouse.fact_care_episode.started_on is 'First day';
comment on column warehouse.fact_care_episode.episode_number is '1, or more where several start that day';
comment on column warehouse.fact_care_episode.ceased_on is 'Day it ended, exclusive; null while open';
comment on column warehouse.fact_care_episode.start_reason_key is 'Reason it started (RNE)';
comment on column warehouse.fact_care_episode.cease_reason_key is 'Reason it ceased (REC)';
comment on column warehouse.fact_care_episode.category_of_need_key is 'Category of need';
comment on column warehouse.fact_care_episode.is_undetermined is 'Whether a rule quarantined the period of care: nobody can say whether the child was in care';
comment on column warehouse.fact_care_episode.known_from is 'Publication of the council that brought the row; 0 for what every council shares';
