-- One row per team in the extract.
create table staging.team (
    authority_key  integer not null,
    file_id        bigint not null,
    line           bigint not null,
    team_id        text,
    team_name      text,
    parent_team_id text
) partition by list (authority_key);

comment on table staging.team is 'One row per team in the extract.';
comment on column staging.team.authority_key is 'Council';
comment on column staging.team.file_id is 'Landed file the row came from';
comment on column staging.team.line is 'Line of that file on which the row starts';
comment on column staging.team.team_id is 'Identifier of the team in the source system';
comment on column staging.team.team_name is 'Name of the team';
comment on column staging.team.parent_team_id is 'Identifier of the parent team';
