-- One row per care leaver record as fed; several may speak of one person.
create table staging.care_leaver (
    authority_key       integer not null,
    file_id             bigint not null,
    line                bigint not null,
    person_id           text,
    eligibility         text,
    in_touch            text,
    latest_contact_on   date,
    accommodation       text,
    is_suitable         text,
    activity            text,
    pathway_plan_on     date,
    personal_adviser_id text,
    team_id             text,
    worker_id           text,
    born_on             date
) partition by list (authority_key);

comment on table staging.care_leaver is 'One row per care leaver record as fed; several may speak of one person.';
comment on column staging.care_leaver.authority_key is 'Council';
comment on column staging.care_leaver.file_id is 'Landed file the row came from';
comment on column staging.care_leaver.line is 'Line of that file on which the row starts';
comment on column staging.care_leaver.person_id is 'Identifier of the child in the source system';
comment on column staging.care_leaver.eligibility is 'Code of list care_leaver_eligibility';
comment on column staging.care_leaver.in_touch is 'Code of list in_touch';
comment on column staging.care_leaver.latest_contact_on is 'Day of the latest contact';
comment on column staging.care_leaver.accommodation is 'Code of list accommodation';
comment on column staging.care_leaver.is_suitable is 'Code of list accommodation_suitability';
comment on column staging.care_leaver.activity is 'Code of list activity';
comment on column staging.care_leaver.pathway_plan_on is 'Day the pathway plan was last reviewed';
comment on column staging.care_leaver.personal_adviser_id is 'Identifier of the personal adviser';
comment on column staging.care_leaver.team_id is 'Identifier of the team';
comment on column staging.care_leaver.worker_id is 'Identifier of the allocated worker';
comment on column staging.care_leaver.born_on is 'Date of birth as this file repeats it; only compared with that of the child';
