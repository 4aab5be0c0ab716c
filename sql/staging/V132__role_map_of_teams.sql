-- How the role map names teams.
comment on column staging.role_map.team is 'Identifier, name or, before *, beginning of the name of the team; * alone for every team that is not named';
