-- One row per team of a council.
create table warehouse.dim_team (
    team_key      integer not null,
    authority_key integer not null,
    team_id       text not null,
    name          text not null,
    parent_name   text not null,
    known_from    integer not null,
    constraint dim_team_has_one_grain primary key (team_key),
    constraint team_is_listed_once unique (authority_key, team_id),
    constraint team_names_its_authority
        foreign key (authority_key) references warehouse.dim_authority (authority_key)
);

comment on table warehouse.dim_team is 'One row per team of a council.';
comment on column warehouse.dim_team.team_key is 'Key; -1 unknown';
comment on column warehouse.dim_team.authority_key is 'Council';
comment on column warehouse.dim_team.team_id is 'Identifier of the team in the source system';
comment on column warehouse.dim_team.name is 'Name of the team';
comment on column warehouse.dim_team.parent_name is 'Name of the parent team';
comment on column warehouse.dim_team.known_from is 'Publication of the council that brought the row; 0 for what every council shares';
