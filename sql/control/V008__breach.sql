-- One row per month end on which an indicator of a council fell into Poor performance.
create table control.breach (
    authority_key  integer not null,
    indicator_code text    not null,
    month_end      date    not null,
    publication    integer not null,
    suppressed_by  text,
    constraint breach_opens_once_per_month primary key (authority_key, indicator_code, month_end)
);

comment on table control.breach is 'One row per month end on which an indicator of a council fell into Poor performance.';
comment on column control.breach.authority_key is 'Council';
comment on column control.breach.indicator_code is 'Indicator';
comment on column control.breach.month_end is 'Published month end that is Poor while the one before was not';
comment on column control.breach.publication is 'Publication in which it fell';
comment on column control.breach.suppressed_by is 'Why no mail went out, for example a denominator below the minimum; null where one did';
