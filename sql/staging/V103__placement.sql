-- One row per placement row of the extract.
create table staging.placement (
    authority_key      integer not null,
    file_id            bigint not null,
    line               bigint not null,
    person_id          text,
    placement_id       text,
    period_of_care_id  text,
    started_on         date,
    ended_on           date,
    placement_type     text,
    placement_provider text,
    urn                text,
    postcode           text,
    change_reason      text,
    distance_miles     numeric(7,2)
) partition by list (authority_key);

comment on table staging.placement is 'One row per placement row of the extract.';
comment on column staging.placement.authority_key is 'Council';
comment on column staging.placement.file_id is 'Landed file the row came from';
comment on column staging.placement.line is 'Line of that file on which the row starts';
comment on column staging.placement.person_id is 'Identifier of the child in the source system';
comment on column staging.placement.placement_id is 'Identifier of the placement in the source system; may repeat';
comment on column staging.placement.period_of_care_id is 'Identifier of the period of care';
comment on column staging.placement.started_on is 'First day of the placement';
comment on column staging.placement.ended_on is 'Day the placement ended, exclusive; null while open';
comment on column staging.placement.placement_type is 'Code of list placement_type';
comment on column staging.placement.placement_provider is 'Code of list placement_provider';
comment on column staging.placement.urn is 'Ofsted unique reference number of the provision';
comment on column staging.placement.postcode is 'Postcode of the placement; compared, never shown';
comment on column staging.placement.change_reason is 'Code of list placement_change_reason';
comment on column staging.placement.distance_miles is 'Distance from home in miles; 999.9 unknown';
