-- One row per care plan of a child.
create table staging.care_plan (
    authority_key integer not null,
    file_id       bigint not null,
    line          bigint not null,
    person_id     text,
    care_plan_id  text,
    started_on    date,
    ended_on      date,
    categories    text
) partition by list (authority_key);

comment on table staging.care_plan is 'One row per care plan of a child.';
comment on column staging.care_plan.authority_key is 'Council';
comment on column staging.care_plan.file_id is 'Landed file the row came from';
comment on column staging.care_plan.line is 'Line of that file on which the row starts';
comment on column staging.care_plan.person_id is 'Identifier of the child in the source system';
comment on column staging.care_plan.care_plan_id is 'Identifier of the plan in the source system';
comment on column staging.care_plan.started_on is 'First day of the plan';
comment on column staging.care_plan.ended_on is 'Day the plan ended, exclusive; null while in force';
comment on column staging.care_plan.categories is 'Codes of list care_plan that the plan sets, comma-separated';
