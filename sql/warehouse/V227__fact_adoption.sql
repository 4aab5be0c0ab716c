-- One row per period of care with an adoption record: its milestones and lags.
create table warehouse.fact_adoption (
    authority_key        integer not null,
    child_key            integer not null,
    entered_on           date not null,
    decided_on           date,
    placement_order_on   date,
    matched_on           date,
    placed_on            date,
    reversed_on          date,
    adopted_on           date,
    entry_to_placed_days integer,
    order_to_match_days  integer,
    known_from           integer not null,
    constraint fact_adoption_has_one_grain primary key (authority_key, child_key, entered_on),
    constraint adoption_names_its_authority
        foreign key (authority_key) references warehouse.dim_authority (authority_key),
    constraint adoption_names_its_child
        foreign key (child_key) references warehouse.dim_child (child_key)
);

comment on table warehouse.fact_adoption is 'One row per period of care with an adoption record: its milestones and lags.';
comment on column warehouse.fact_adoption.authority_key is 'Council';
comment on column warehouse.fact_adoption.child_key is 'Child, by pseudonym';
comment on column warehouse.fact_adoption.entered_on is 'Day the child became looked after';
comment on column warehouse.fact_adoption.decided_on is 'Decision that the child should be placed for adoption';
comment on column warehouse.fact_adoption.placement_order_on is 'Placement order';
comment on column warehouse.fact_adoption.matched_on is 'Match with adopters approved';
comment on column warehouse.fact_adoption.placed_on is 'Placed for adoption';
comment on column warehouse.fact_adoption.reversed_on is 'Decision reversed';
comment on column warehouse.fact_adoption.adopted_on is 'Adoption order: the day care ceased by adoption';
comment on column warehouse.fact_adoption.entry_to_placed_days is 'Days from entering care to being placed (A1)';
comment on column warehouse.fact_adoption.order_to_match_days is 'Days from placement order to match, 0 where the match came first (A2)';
comment on column warehouse.fact_adoption.known_from is 'Publication of the council that brought the row; 0 for what every council shares';
