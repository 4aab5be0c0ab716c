-- One row per involvement of a worker with a child.
create table warehouse.fact_allocation (
    authority_key     integer not null,
    child_key         integer not null,
    started_on        date not null,
    allocation_number integer not null,
    ended_on          date,
    worker_key        integer not null,
    team_key          integer not null,
    role_key          integer not null,
    known_from        integer not null,
    constraint fact_allocation_has_one_grain primary key (authority_key, child_key, started_on, allocation_number),
    constraint allocation_names_its_authority
        foreign key (authority_key) references warehouse.dim_authority (authority_key),
    constraint allocation_names_its_child
        foreign key (child_key) references warehouse.dim_child (child_key),
    constraint allocation_names_its_worker
        foreign key (worker_key) references warehouse.dim_worker (worker_key),
    constraint allocation_names_its_team
        foreign key (team_key) references warehouse.dim_team (team_key),
    constraint allocation_names_its_role
        foreign key (role_key) references warehouse.dim_role (role_key)
);

comment on table warehouse.fact_allocation is 'One row per involvement of a worker with a child.';
comment on column warehouse.fact_allocation.authority_key is 'Council';
comment on column warehouse.fact_allocation.child_key is 'Child, by pseudonym';
comment on column warehouse.fact_allocation.started_on is 'First day';
comment on column warehouse.fact_allocation.allocation_number is '1, or more where several start that day';
comment on column warehouse.fact_allocation.ended_on is 'Day it ended, exclusive; null while open';
comment on column warehouse.fact_allocation.worker_key is 'Worker as described now';
comment on column warehouse.fact_allocation.team_key is 'Team';
comment on column warehouse.fact_allocation.role_key is 'Role of the report';
comment on column warehouse.fact_allocation.known_from is 'Publication of the council that brought the row; 0 for what every council shares';
