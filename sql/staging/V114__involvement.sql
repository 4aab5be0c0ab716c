-- One row per involvement of a worker with a child.
create table staging.involvement (
    authority_key  integer not null,
    file_id        bigint not null,
    line           bigint not null,
    person_id      text,
    involvement_id text,
    worker_id      text,
    role_code      text,
    team_id        text,
    started_on     date,
    ended_on       date,
    change_reason  text
) partition by list (authority_key);

comment on table staging.involvement is 'One row per involvement of a worker with a child.';
comment on column staging.involvement.authority_key is 'Council';
comment on column staging.involvement.file_id is 'Landed file the row came from';
comment on column staging.involvement.line is 'Line of that file on which the row starts';
comment on column staging.involvement.person_id is 'Identifier of the child in the source system';
comment on column staging.involvement.involvement_id is 'Identifier of the involvement in the source system';
comment on column staging.involvement.worker_id is 'Identifier of the worker';
comment on column staging.involvement.role_code is 'Role code as fed';
comment on column staging.involvement.team_id is 'Identifier of the team';
comment on column staging.involvement.started_on is 'First day of the involvement';
comment on column staging.involvement.ended_on is 'Day the involvement ended, exclusive; null while open';
comment on column staging.involvement.change_reason is 'Code of list worker_change_reason';
