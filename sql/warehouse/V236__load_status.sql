-- One row per council: how fresh its data is.
create table warehouse.load_status (
    authority_key integer not null,
    data_date     date not null,
    publication   integer not null,
    is_complete   boolean not null,
    published_at  timestamptz not null,
    known_from    integer not null,
    constraint load_status_has_one_grain primary key (authority_key),
    constraint load_status_names_its_authority
        foreign key (authority_key) references warehouse.dim_authority (authority_key)
);

comment on table warehouse.load_status is 'One row per council: how fresh its data is.';
comment on column warehouse.load_status.authority_key is 'Council';
comment on column warehouse.load_status.data_date is 'Business date of the newest publication';
comment on column warehouse.load_status.publication is 'Number of the newest publication';
comment on column warehouse.load_status.is_complete is 'Whether the night was published whole';
comment on column warehouse.load_status.published_at is 'When';
comment on column warehouse.load_status.known_from is 'Publication of the council that brought the row; 0 for what every council shares';
