-- One row per child in care at each month end.
create table warehouse.fact_child_month (
    authority_key           integer not null,
    child_key               integer not null,
    month_end               date not null,
    as_at                   date not null,
    entered_on              date not null,
    age_years               integer,
    age_band_key            integer not null,
    legal_status_key        integer not null,
    placement_type_key      integer not null,
    placement_provider_key  integer not null,
    category_of_need_key    integer not null,
    time_in_care_band_key   integer not null,
    placements_in_12_months integer not null,
    stable_since            date,
    known_from              integer not null,
    constraint fact_child_month_has_one_grain primary key (authority_key, child_key, month_end),
    constraint child_month_names_its_authority
        foreign key (authority_key) references warehouse.dim_authority (authority_key),
    constraint child_month_names_its_child
        foreign key (child_key) references warehouse.dim_child (child_key),
    constraint child_month_names_its_month_end
        foreign key (month_end) references warehouse.dim_date (date),
    constraint child_month_names_its_age_band
        foreign key (age_band_key) references warehouse.dim_age_band (age_band_key),
    constraint child_month_names_its_legal_status
        foreign key (legal_status_key) references warehouse.dim_legal_status (legal_status_key),
    constraint child_month_names_its_placement_type
        foreign key (placement_type_key) references warehouse.dim_placement_type (placement_type_key),
    constraint child_month_names_its_placement_provider
        foreign key (placement_provider_key) references warehouse.dim_placement_provider (placement_provider_key),
    constraint child_month_names_its_category_of_need
        foreign key (category_of_need_key) references warehouse.dim_category_of_need (category_of_need_key),
    constraint child_month_names_its_time_in_care_band
        foreign key (time_in_care_band_key) references warehouse.dim_time_in_care_band (time_in_care_band_key)
);

comment on table warehouse.fact_child_month is 'One row per child in care at each month end.';
comment on column warehouse.fact_child_month.authority_key is 'Council';
comment on column warehouse.fact_child_month.child_key is 'Child, by pseudonym';
comment on column warehouse.fact_child_month.month_end is 'Month end';
comment on column warehouse.fact_child_month.as_at is 'Day the row speaks of: the month end, or the data date in the running month';
comment on column warehouse.fact_child_month.entered_on is 'Day the child became looked after in the current period of care';
comment on column warehouse.fact_child_month.age_years is 'Completed years of age; null where the date of birth is unknown';
comment on column warehouse.fact_child_month.age_band_key is 'Age band';
comment on column warehouse.fact_child_month.legal_status_key is 'Legal status';
comment on column warehouse.fact_child_month.placement_type_key is 'Placement type';
comment on column warehouse.fact_child_month.placement_provider_key is 'Placement provider';
comment on column warehouse.fact_child_month.category_of_need_key is 'Category of need';
comment on column warehouse.fact_child_month.time_in_care_band_key is 'Band of time in the current period of care';
comment on column warehouse.fact_child_month.placements_in_12_months is 'Placement spells that count as moves and touch the twelve months';
comment on column warehouse.fact_child_month.stable_since is 'Since when with the same carer, the placement before an adoptive one included; null where none';
comment on column warehouse.fact_child_month.known_from is 'Publication of the council that brought the row; 0 for what every council shares';
