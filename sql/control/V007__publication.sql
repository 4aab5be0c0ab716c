-- One row per publication: a night that changed something.
create table control.publication (
    authority_key    integer     not null,
    publication      integer     not null,
    business_date    date        not null,
    revision         integer     not null,
    attempt          integer     not null,
    children_in_care bigint      not null,
    fingerprint      text        not null,
    accept_reason    text,
    published_at     timestamptz not null,
    constraint publication_is_numbered_per_council primary key (authority_key, publication),
    constraint publication_revises_its_date unique (authority_key, business_date, revision)
);

comment on table control.publication is 'One row per publication: a night that changed something.';
comment on column control.publication.authority_key is 'Council';
comment on column control.publication.publication is 'Number of the publication, 1, 2, 3 per council';
comment on column control.publication.business_date is 'Business date it speaks of';
comment on column control.publication.revision is 'Which publication of that date it is, from 1';
comment on column control.publication.attempt is 'Attempt of the run that made it';
comment on column control.publication.children_in_care is 'Children in care on the business date, by which the next night is judged';
comment on column control.publication.fingerprint is 'Configuration in force';
comment on column control.publication.accept_reason is 'Reason given to publish it in spite of a gate; null where none was given';
comment on column control.publication.published_at is 'When it was published';
