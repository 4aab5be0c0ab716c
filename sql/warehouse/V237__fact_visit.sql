-- One row per obligation to visit a child.
create table warehouse.fact_visit (
    authority_key     integer not null,
    child_key         integer not null,
    spell_started_on  date not null,
    spell_number      integer not null,
    follows_visit     boolean not null,
    arose_on          date not null,
    missed_before     integer not null,
    due_on            date not null,
    visited_on        date,
    days_late         integer,
    is_on_time        boolean not null,
    counts_from       date,
    is_on_short_break boolean not null,
    known_from        integer not null,
    constraint fact_visit_has_one_grain primary key (
        authority_key, child_key, spell_started_on, spell_number, follows_visit, arose_on, missed_before),
    constraint visit_names_its_authority
        foreign key (authority_key) references warehouse.dim_authority (authority_key),
    constraint visit_names_its_child
        foreign key (child_key) references warehouse.dim_child (child_key)
);

comment on table warehouse.fact_visit is 'One row per obligation to visit a child.';
comment on column warehouse.fact_visit.authority_key is 'Council';
comment on column warehouse.fact_visit.child_key is 'Child, by pseudonym';
comment on column warehouse.fact_visit.spell_started_on is 'First day of the spell with the carer, which starts the clock';
comment on column warehouse.fact_visit.spell_number is '1, or more where several spells start that day';
comment on column warehouse.fact_visit.follows_visit is 'Whether a visit gave rise to it; otherwise the start of the spell did';
comment on column warehouse.fact_visit.arose_on is 'Day it arose: the visit before, or the first of the spell';
comment on column warehouse.fact_visit.missed_before is 'Due dates missed since it arose; more than 0 only where a council counts each';
comment on column warehouse.fact_visit.due_on is 'Last day on which the visit is on time (regulation 28)';
comment on column warehouse.fact_visit.visited_on is 'Day of the visit that met it; null where not visited';
comment on column warehouse.fact_visit.days_late is 'Days visited after the due date, 0 where on time; null where not visited';
comment on column warehouse.fact_visit.is_on_time is 'Whether the child was visited on or before the due date';
comment on column warehouse.fact_visit.counts_from is 'Due date, or a later day of return from a temporary placement; null where void: left, moved or on a short break by the due date';
comment on column warehouse.fact_visit.is_on_short_break is 'Whether the child was on a short break on the day of the visit';
comment on column warehouse.fact_visit.known_from is 'Publication of the council that brought the row; 0 for what every council shares';
