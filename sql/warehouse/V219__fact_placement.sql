-- One row per placement row.
create table warehouse.fact_placement (
    authority_key          integer not null,
    child_key              integer not null,
    started_on             date not null,
    placement_number       integer not null,
    ended_on               date,
    placement_type_key     integer not null,
    placement_provider_key integer not null,
    change_reason_key      integer not null,
    distance_miles         numeric(7,2),
    known_from             integer not null,
    constraint fact_placement_has_one_grain primary key (authority_key, child_key, started_on, placement_number),
    constraint placement_names_its_authority
        foreign key (authority_key) references warehouse.dim_authority (authority_key),
    constraint placement_names_its_child
        foreign key (child_key) references warehouse.dim_child (child_key),
    constraint placement_names_its_placement_type
        foreign key (placement_type_key) references warehouse.dim_placement_type (placement_type_key),
    constraint placement_names_its_placement_provider
        foreign key (placement_provider_key) references warehouse.dim_placement_provider (placement_provider_key),
    constraint placement_names_its_change_reason
        foreign key (change_reason_key) references warehouse.dim_reason (reason_key)
);

comment on table warehouse.fact_placement is 'One row per placement row.';
comment on column warehouse.fact_placement.authority_key is 'Council';
comment on column warehouse.fact_placement.child_key is 'Child, by pseudonym';
comment on column warehouse.fact_placement.started_on is 'First day';
comment on column warehouse.fact_placement.placement_number is '1, or more where several start that day';
comment on column warehouse.fact_placement.ended_on is 'Day it ended, exclusive; null while open';
comment on column warehouse.fact_placement.placement_type_key is 'Placement type';
comment on column warehouse.fact_placement.placement_provider_key is 'Provider';
comment on column warehouse.fact_placement.change_reason_key is 'Reason the placement changed';
comment on column warehouse.fact_placement.distance_miles is 'Distance from home in miles; null where unknown';
comment on column warehouse.fact_placement.known_from is 'Publication of the council that brought the row; 0 for what every council shares';
