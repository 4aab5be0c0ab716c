-- One row per review of a childs case, held or planned.
create table staging.review (
    authority_key     integer not null,
    file_id           bigint not null,
    line              bigint not null,
    person_id         text,
    review_id         text,
    period_of_care_id text,
    source_due_on     date,
    held_on           date,
    is_cancelled      boolean,
    participation     text,
    born_on           date
) partition by list (authority_key);

comment on table staging.review is 'One row per review of a childs case, held or planned.';
comment on column staging.review.authority_key is 'Council';
comment on column staging.review.file_id is 'Landed file the row came from';
comment on column staging.review.line is 'Line of that file on which the row starts';
comment on column staging.review.person_id is 'Identifier of the child in the source system';
comment on column staging.review.review_id is 'Identifier of the review in the source system; may be missing';
comment on column staging.review.period_of_care_id is 'Identifier of the period of care';
comment on column staging.review.source_due_on is 'Due date as the source system gives it';
comment on column staging.review.held_on is 'Day the review was held';
comment on column staging.review.is_cancelled is 'Whether the review was cancelled';
comment on column staging.review.participation is 'Code of list participation';
comment on column staging.review.born_on is 'Date of birth as this file repeats it; only compared with that of the child';
