-- One row per news of a breach and person it was written to.
create table control.breach_recipient (
    authority_key  integer not null,
    indicator_code text    not null,
    month_end      date    not null,
    publication    integer not null,
    recipient      text    not null,
    name           text    not null,
    why            text    not null,
    constraint breach_recipient_is_told_once
        primary key (authority_key, indicator_code, month_end, publication, recipient),
    constraint breach_recipient_is_told_news
        foreign key (authority_key, indicator_code, month_end, publication)
        references control.breach_news (authority_key, indicator_code, month_end, publication)
);

comment on table control.breach_recipient is 'One row per news of a breach and person it was written to.';
comment on column control.breach_recipient.authority_key is 'Council';
comment on column control.breach_recipient.indicator_code is 'Indicator';
comment on column control.breach_recipient.month_end is 'Month end of the news';
comment on column control.breach_recipient.publication is 'Publication of the news, and of the message in the outbox';
comment on column control.breach_recipient.recipient is 'Address, as in the outbox';
comment on column control.breach_recipient.name is 'Name or post, from recipients.csv';
comment on column control.breach_recipient.why is 'The words for why they got it';
