-- One row per period of care.
create table warehouse.fact_care_period (
    authority_key        integer not null,
    child_key            integer not null,
    entered_on           date not null,
    period_number        integer not null,
    ended_on             date,
    cease_reason_key     integer not null,
    category_of_need_key integer not null,
    is_ended_by_birthday boolean not null,
    is_undetermined      boolean not null,
    known_from           integer not null,
    constraint fact_care_period_has_one_grain primary key (authority_key, child_key, entered_on, period_number),
    constraint care_period_names_its_authority
        foreign key (authority_key) references warehouse.dim_authority (authority_key),
    constraint care_period_names_its_child
        foreign key (child_key) references warehouse.dim_child (child_key),
    constraint care_period_names_its_cease_reason
        foreign key (cease_reason_key) references warehouse.dim_reason (reason_key),
    constraint care_period_names_its_category_of_need
        foreign key (category_of_need_key) references warehouse.dim_category_of_need (category_of_need_key)
);

comment on table warehouse.fact_care_period is 'One row per period of care.';
comment on column warehouse.fact_care_period.authority_key is 'Council';
comment on column warehouse.fact_care_period.child_key is 'Child, by pseudonym';
comment on column warehouse.fact_care_period.entered_on is 'Day the child became looked after';
comment on column warehouse.fact_care_period.period_number is '1, or more where several began that day';
comment on column warehouse.fact_care_period.ended_on is 'Day care ended, exclusive, at the 18th birthday at the latest; null while in care';
comment on column warehouse.fact_care_period.cease_reason_key is 'Reason the last episode ceased';
comment on column warehouse.fact_care_period.category_of_need_key is 'Category of need';
comment on column warehouse.fact_care_period.is_ended_by_birthday is 'Whether the 18th birthday ended it';
comment on column warehouse.fact_care_period.is_undetermined is 'Whether a rule quarantined the period of care: nobody can say whether the child was in care';
comment on column warehouse.fact_care_period.known_from is 'Publication of the council that brought the row; 0 for what every council shares';
