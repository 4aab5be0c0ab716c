-- One row per legal status spell.
create table warehouse.fact_legal_status (
    authority_key    integer not null,
    child_key        integer not null,
    started_on       date not null,
    spell_number     integer not null,
    ended_on         date,
    legal_status_key integer not null,
    known_from       integer not null,
    constraint fact_legal_status_has_one_grain primary key (authority_key, child_key, started_on, spell_number),
    constraint legal_status_names_its_authority
        foreign key (authority_key) references warehouse.dim_authority (authority_key),
    constraint legal_status_names_its_child
        foreign key (child_key) references warehouse.dim_child (child_key),
    constraint legal_status_names_its_legal_status
        foreign key (legal_status_key) references warehouse.dim_legal_status (legal_status_key)
);

comment on table warehouse.fact_legal_status is 'One row per legal status spell.';
comment on column warehouse.fact_legal_status.authority_key is 'Council';
comment on column warehouse.fact_legal_status.child_key is 'Child, by pseudonym';
comment on column warehouse.fact_legal_status.started_on is 'First day';
comment on column warehouse.fact_legal_status.spell_number is '1, or more where several start that day';
comment on column warehouse.fact_legal_status.ended_on is 'Day it ended, exclusive; null while in force';
comment on column warehouse.fact_legal_status.legal_status_key is 'Legal status';
comment on column warehouse.fact_legal_status.known_from is 'Publication of the council that brought the row; 0 for what every council shares';
