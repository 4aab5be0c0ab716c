-- One row per spell with the same carer; temporary placements bridged.
create table warehouse.fact_placement_spell (
    authority_key            integer not null,
    child_key                integer not null,
    started_on               date not null,
    spell_number             integer not null,
    ended_on                 date,
    entered_on               date not null,
    first_placement_type_key integer not null,
    placement_rows           integer not null,
    counts_as_move           boolean not null,
    known_from               integer not null,
    constraint fact_placement_spell_has_one_grain primary key (authority_key, child_key, started_on, spell_number),
    constraint placement_spell_names_its_authority
        foreign key (authority_key) references warehouse.dim_authority (authority_key),
    constraint placement_spell_names_its_child
        foreign key (child_key) references warehouse.dim_child (child_key),
    constraint placement_spell_names_its_first_placement_type
        foreign key (first_placement_type_key) references warehouse.dim_placement_type (placement_type_key)
);

comment on table warehouse.fact_placement_spell is 'One row per spell with the same carer; temporary placements bridged.';
comment on column warehouse.fact_placement_spell.authority_key is 'Council';
comment on column warehouse.fact_placement_spell.child_key is 'Child, by pseudonym';
comment on column warehouse.fact_placement_spell.started_on is 'First day';
comment on column warehouse.fact_placement_spell.spell_number is '1, or more where several start that day';
comment on column warehouse.fact_placement_spell.ended_on is 'Day it ended, exclusive; null while it lasts';
comment on column warehouse.fact_placement_spell.entered_on is 'Day the child became looked after in this period of care';
comment on column warehouse.fact_placement_spell.first_placement_type_key is 'Placement type of its first row';
comment on column warehouse.fact_placement_spell.placement_rows is 'Placement rows it joins';
comment on column warehouse.fact_placement_spell.counts_as_move is 'Whether it is a new placement in the count of moves';
comment on column warehouse.fact_placement_spell.known_from is 'Publication of the council that brought the row; 0 for what every council shares';
