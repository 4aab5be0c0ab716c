-- One row per obligation to review a childs case.
create table warehouse.fact_review (
    authority_key integer not null,
    child_key     integer not null,
    entered_on    date not null,
    review_number integer not null,
    due_on        date not null,
    held_on       date,
    source_due_on date,
    days_late     integer,
    is_on_time    boolean not null,
    is_void       boolean not null,
    known_from    integer not null,
    constraint fact_review_has_one_grain primary key (authority_key, child_key, entered_on, review_number),
    constraint review_names_its_authority
        foreign key (authority_key) references warehouse.dim_authority (authority_key),
    constraint review_names_its_child
        foreign key (child_key) references warehouse.dim_child (child_key)
);

comment on table warehouse.fact_review is 'One row per obligation to review a childs case.';
comment on column warehouse.fact_review.authority_key is 'Council';
comment on column warehouse.fact_review.child_key is 'Child, by pseudonym';
comment on column warehouse.fact_review.entered_on is 'Day the child became looked after in this period of care';
comment on column warehouse.fact_review.review_number is '1 for the first review of the period of care, 2 for the second';
comment on column warehouse.fact_review.due_on is 'Last day on which the review is on time (regulation 33)';
comment on column warehouse.fact_review.held_on is 'Day it was held; null where not held';
comment on column warehouse.fact_review.source_due_on is 'Due date as the source system gives it';
comment on column warehouse.fact_review.days_late is 'Days held after the due date, 0 where on time; null where not held';
comment on column warehouse.fact_review.is_on_time is 'Whether it was held on or before the due date';
comment on column warehouse.fact_review.is_void is 'Whether the child was on a short break on the due date: nothing was owed, leave it out of counts';
comment on column warehouse.fact_review.known_from is 'Publication of the council that brought the row; 0 for what every council shares';
