-- One row per indicator.
create table warehouse.dim_indicator (
    indicator_key  integer not null,
    code           text not null,
    title          text not null,
    section        text not null,
    sort_order     integer not null,
    unit           text not null,
    polarity       text not null,
    headline_basis text not null,
    period_bases   text not null,
    definition     text not null,
    known_from     integer not null,
    constraint dim_indicator_has_one_grain primary key (indicator_key),
    constraint indicator_is_listed_once unique (code)
);

comment on table warehouse.dim_indicator is 'One row per indicator.';
comment on column warehouse.dim_indicator.indicator_key is 'Key; -1 unknown';
comment on column warehouse.dim_indicator.code is 'Code';
comment on column warehouse.dim_indicator.title is 'Title in the report';
comment on column warehouse.dim_indicator.section is 'Section of the report';
comment on column warehouse.dim_indicator.sort_order is 'Order in the report';
comment on column warehouse.dim_indicator.unit is 'count, rate, percent or mean';
comment on column warehouse.dim_indicator.polarity is 'Which way is better: higher, lower or none';
comment on column warehouse.dim_indicator.headline_basis is 'Period basis that alerts';
comment on column warehouse.dim_indicator.period_bases is 'All period bases, comma-separated';
comment on column warehouse.dim_indicator.definition is 'What it measures, in one sentence';
comment on column warehouse.dim_indicator.known_from is 'Publication of the council that brought the row; 0 for what every council shares';
