-- One row per council, indicator, month end and publication that brought news of a breach, told or withheld.
create table control.breach_news (
    authority_key    integer not null,
    indicator_code   text    not null,
    month_end        date    not null,
    publication      integer not null,
    kind             text    not null,
    poor_since       date    not null,
    withheld_because text,
    constraint breach_news_is_one_per_month_and_revision
        primary key (authority_key, indicator_code, month_end, publication),
    constraint breach_news_kind_is_known check (kind in ('OPENED', 'CORRECTED', 'RECOVERED', 'CONTINUED')),
    constraint breach_news_is_not_before_its_episode check (poor_since <= month_end)
);

create unique index breach_news_of_a_month_comes_once
    on control.breach_news (authority_key, indicator_code, month_end)
    where kind <> 'CORRECTED';

comment on table control.breach_news is 'One row per council, indicator, month end and publication that brought news of a breach, told or withheld.';
comment on column control.breach_news.authority_key is 'Council';
comment on column control.breach_news.indicator_code is 'Indicator';
comment on column control.breach_news.month_end is 'Published month end that it is about';
comment on column control.breach_news.publication is 'Publication that brought it';
comment on column control.breach_news.kind is 'OPENED, CORRECTED, RECOVERED or CONTINUED';
comment on column control.breach_news.poor_since is 'First Poor month end of the episode, as known then';
comment on column control.breach_news.withheld_because is 'Why nobody was written to, for example SILENCED; null where it was told';
