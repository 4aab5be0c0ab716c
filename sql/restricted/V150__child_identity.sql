-- One row per child: who a pseudonym is.
create schema restricted;
comment on schema restricted is 'Who a pseudonym is. One role reads it.';

create table restricted.child_identity (
    child_key       integer not null,
    authority_key   integer not null,
    person_id       text    not null,
    identifier_hash text    not null,
    born_on         date,
    constraint child_identity_is_one primary key (child_key),
    constraint child_identity_is_one_per_identifier unique (authority_key, person_id)
);

comment on table restricted.child_identity is 'One row per child: who a pseudonym is.';
comment on column restricted.child_identity.child_key is 'Pseudonym used in the warehouse: council times 10,000,000 plus a running number';
comment on column restricted.child_identity.authority_key is 'Council';
comment on column restricted.child_identity.person_id is 'Identifier of the child in the source system';
comment on column restricted.child_identity.identifier_hash is 'HMAC-SHA-256 of the identifier; orders the children numbered in one night';
comment on column restricted.child_identity.born_on is 'Date of birth, or else the expected one, as last fed';
