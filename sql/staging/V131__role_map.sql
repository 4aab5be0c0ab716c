-- One row per source system, role code and team: the role of the report it stands for.
create table staging.role_map (
    source_system text not null,
    role_code     text not null,
    team          text not null,
    role          text not null,
    constraint role_is_mapped_once primary key (source_system, role_code, team)
);

comment on table staging.role_map is 'One row per source system, role code and team: the role of the report it stands for; the same for all councils.';
comment on column staging.role_map.source_system is 'Case-management system';
comment on column staging.role_map.role_code is 'Role code of an involvement as fed';
comment on column staging.role_map.team is 'Identifier or name of the team; * for every team that is not named';
comment on column staging.role_map.role is 'Code of list role';
