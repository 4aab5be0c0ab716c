-- One row per council, indicator and month end: what the rule of breaches last made of the headline figure.
create table control.breach_month (
    authority_key  integer not null,
    indicator_code text    not null,
    month_end      date    not null,
    state          text    not null,
    suppressed_by  text,
    rating         text,
    numerator      numeric(18,4),
    denominator    numeric(18,4),
    poor_since     date,
    publication    integer not null,
    constraint breach_month_is_judged_once primary key (authority_key, indicator_code, month_end),
    constraint breach_month_is_judged_or_suppressed check (rating is not null or suppressed_by is not null),
    constraint breach_month_in_an_episode_is_poor check ((coalesce(rating, '') = 'POOR') = (poor_since is not null)),
    constraint breach_month_is_not_before_its_episode check (poor_since <= month_end)
);

comment on table control.breach_month is 'One row per council, indicator and month end: what the rule of breaches last made of the headline figure.';
comment on column control.breach_month.authority_key is 'Council';
comment on column control.breach_month.indicator_code is 'Indicator';
comment on column control.breach_month.month_end is 'Month end';
comment on column control.breach_month.state is 'State of the figure: PROVISIONAL, PUBLISHED, RESTATED, NOT_AVAILABLE or NO_CASES';
comment on column control.breach_month.suppressed_by is 'Why nothing of it can be news, for example BELOW_MINIMUM_DENOMINATOR; null where the rule judged it';
comment on column control.breach_month.rating is 'STRONG, ACCEPTABLE or POOR when it was last judged; null until then';
comment on column control.breach_month.numerator is 'Numerator when it was last judged';
comment on column control.breach_month.denominator is 'Denominator when it was last judged';
comment on column control.breach_month.poor_since is 'First Poor month end of the episode it belongs to; null where it is not Poor';
comment on column control.breach_month.publication is 'Publication that last changed the row';
