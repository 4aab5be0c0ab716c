-- One row per child, by pseudonym.
create table warehouse.dim_child (
    child_key        integer not null,
    authority_key    integer not null,
    sex              text not null,
    ethnicity        text not null,
    ethnic_group     text not null,
    is_disabled      boolean not null,
    is_unaccompanied boolean not null,
    known_from       integer not null,
    constraint dim_child_has_one_grain primary key (child_key),
    constraint child_names_its_authority
        foreign key (authority_key) references warehouse.dim_authority (authority_key)
);

comment on table warehouse.dim_child is 'One row per child, by pseudonym.';
comment on column warehouse.dim_child.child_key is 'Pseudonym: council times 10,000,000 plus a running number; -1 unknown';
comment on column warehouse.dim_child.authority_key is 'Council';
comment on column warehouse.dim_child.sex is 'Sex';
comment on column warehouse.dim_child.ethnicity is 'Ethnicity, DfE list';
comment on column warehouse.dim_child.ethnic_group is 'Group of the ethnicity';
comment on column warehouse.dim_child.is_disabled is 'Whether a disability is recorded';
comment on column warehouse.dim_child.is_unaccompanied is 'Whether ever recorded as an unaccompanied asylum-seeking child';
comment on column warehouse.dim_child.known_from is 'Publication of the council that brought the row; 0 for what every council shares';
