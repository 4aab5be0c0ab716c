-- One row per case behind a headline figure.
create table warehouse.fact_indicator_case (
    authority_key  integer not null,
    month_end      date not null,
    indicator_key  integer not null,
    indicator_code text not null,
    period_basis   text not null,
    case_key       text not null,
    child_key      integer not null,
    in_numerator   boolean not null,
    is_repeated    boolean not null,
    case_value     numeric(18,4),
    legal_status   text,
    age_band       text,
    time_in_care   text,
    placement_type text,
    other_setting  text,
    known_from     integer not null,
    constraint fact_indicator_case_has_one_grain primary key (authority_key, month_end, indicator_key, period_basis, case_key),
    constraint indicator_case_names_its_authority
        foreign key (authority_key) references warehouse.dim_authority (authority_key),
    constraint indicator_case_names_its_indicator
        foreign key (indicator_key) references warehouse.dim_indicator (indicator_key),
    constraint indicator_case_names_its_child
        foreign key (child_key) references warehouse.dim_child (child_key)
);

comment on table warehouse.fact_indicator_case is 'One row per case behind a headline figure.';
comment on column warehouse.fact_indicator_case.authority_key is 'Council';
comment on column warehouse.fact_indicator_case.month_end is 'Month end';
comment on column warehouse.fact_indicator_case.indicator_key is 'Indicator';
comment on column warehouse.fact_indicator_case.indicator_code is 'Code of the indicator';
comment on column warehouse.fact_indicator_case.period_basis is 'Period basis';
comment on column warehouse.fact_indicator_case.case_key is 'Natural key of the cases own fact row';
comment on column warehouse.fact_indicator_case.child_key is 'Child, by pseudonym';
comment on column warehouse.fact_indicator_case.in_numerator is 'Whether the case met the measure';
comment on column warehouse.fact_indicator_case.is_repeated is 'Whether the headline has the same one already, as a case of another member';
comment on column warehouse.fact_indicator_case.case_value is 'Value of the case where the measure has one';
comment on column warehouse.fact_indicator_case.legal_status is 'Member of LEGAL_STATUS; null where the indicator has no such breakdown';
comment on column warehouse.fact_indicator_case.age_band is 'Member of AGE_BAND; null likewise';
comment on column warehouse.fact_indicator_case.time_in_care is 'Member of TIME_IN_CARE; null likewise';
comment on column warehouse.fact_indicator_case.placement_type is 'Member of PLACEMENT_TYPE; null likewise';
comment on column warehouse.fact_indicator_case.other_setting is 'Member of OTHER_SETTING; null likewise or outside the other settings';
comment on column warehouse.fact_indicator_case.known_from is 'Publication of the council that brought the row; 0 for what every council shares';
