-- One row per council, month end, indicator, period basis, breakdown and member.
create table warehouse.fact_indicator_month (
    authority_key        integer not null,
    month_end            date not null,
    indicator_key        integer not null,
    indicator_code       text not null,
    period_basis         text not null,
    breakdown_member_key integer not null,
    breakdown            text not null,
    member               text not null,
    numerator            numeric(18,4),
    denominator          numeric(18,4),
    value                numeric(18,8),
    undetermined         integer not null,
    target               numeric(14,4),
    target_operator      text,
    rating               text,
    previous_value       numeric(18,8),
    change               text,
    state                text not null,
    first_numerator      numeric(18,4),
    first_denominator    numeric(18,4),
    as_at                date not null,
    known_from           integer not null,
    constraint fact_indicator_month_has_one_grain primary key (authority_key, month_end, indicator_key, period_basis, breakdown_member_key),
    constraint indicator_month_names_its_authority
        foreign key (authority_key) references warehouse.dim_authority (authority_key),
    constraint indicator_month_names_its_month_end
        foreign key (month_end) references warehouse.dim_date (date),
    constraint indicator_month_names_its_indicator
        foreign key (indicator_key) references warehouse.dim_indicator (indicator_key),
    constraint indicator_month_names_its_breakdown_member
        foreign key (breakdown_member_key) references warehouse.dim_breakdown_member (breakdown_member_key)
);

comment on table warehouse.fact_indicator_month is 'One row per council, month end, indicator, period basis, breakdown and member.';
comment on column warehouse.fact_indicator_month.authority_key is 'Council';
comment on column warehouse.fact_indicator_month.month_end is 'Month end';
comment on column warehouse.fact_indicator_month.indicator_key is 'Indicator';
comment on column warehouse.fact_indicator_month.indicator_code is 'Code of the indicator';
comment on column warehouse.fact_indicator_month.period_basis is 'MONTH_END, MONTH, YEAR_TO_DATE, QUARTER_TO_DATE, ROLLING_12_MONTHS or ROLLING_36_MONTHS';
comment on column warehouse.fact_indicator_month.breakdown_member_key is 'Breakdown and member';
comment on column warehouse.fact_indicator_month.breakdown is 'ALL or a breakdown';
comment on column warehouse.fact_indicator_month.member is 'ALL or a member';
comment on column warehouse.fact_indicator_month.numerator is 'Numerator as counted; null where not available';
comment on column warehouse.fact_indicator_month.denominator is 'Denominator as counted; null where not available or without one';
comment on column warehouse.fact_indicator_month.value is 'Unrounded value, percentages 0 to 100; null where not available or without cases';
comment on column warehouse.fact_indicator_month.undetermined is 'Quarantined children who could move the figure';
comment on column warehouse.fact_indicator_month.target is 'Target in force; null where none';
comment on column warehouse.fact_indicator_month.target_operator is 'above or below; null where no target';
comment on column warehouse.fact_indicator_month.rating is 'STRONG, ACCEPTABLE or POOR; null without target or value';
comment on column warehouse.fact_indicator_month.previous_value is 'Value of the same basis at the month end before';
comment on column warehouse.fact_indicator_month.change is 'IMPROVED, DETERIORATED or SAME; null without a previous value';
comment on column warehouse.fact_indicator_month.state is 'PROVISIONAL, PUBLISHED, RESTATED, NOT_AVAILABLE or NO_CASES';
comment on column warehouse.fact_indicator_month.first_numerator is 'Numerator of the first publication of the month; null until there was one';
comment on column warehouse.fact_indicator_month.first_denominator is 'Denominator of the first publication of the month; null until there was one';
comment on column warehouse.fact_indicator_month.as_at is 'Day the figure speaks of';
comment on column warehouse.fact_indicator_month.known_from is 'Publication of the council that brought the row; 0 for what every council shares';
