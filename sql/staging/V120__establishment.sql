-- One row per service area, role and period of its establishment.
create table staging.establishment (
    authority_key     integer not null,
    file_id           bigint not null,
    line              bigint not null,
    service_area      text,
    role              text,
    establishment_fte numeric(8,2),
    valid_from        date,
    valid_to          date
) partition by list (authority_key);

comment on table staging.establishment is 'One row per service area, role and period of its establishment.';
comment on column staging.establishment.authority_key is 'Council';
comment on column staging.establishment.file_id is 'Landed file the row came from';
comment on column staging.establishment.line is 'Line of that file on which the row starts';
comment on column staging.establishment.service_area is 'Service area as fed';
comment on column staging.establishment.role is 'Code of list role';
comment on column staging.establishment.establishment_fte is 'Posts in full-time equivalents';
comment on column staging.establishment.valid_from is 'First day in force';
comment on column staging.establishment.valid_to is 'Day it ceased to be, exclusive; null while in force';
