-- One row per picture within a message.
create table control.outbox_image (
    message_key text    not null,
    position    integer not null,
    content_id  text    not null,
    alt_text    text    not null,
    png         bytea   not null,
    constraint outbox_image_has_a_place primary key (message_key, position),
    constraint outbox_image_is_of_a_message
        foreign key (message_key) references control.outbox (message_key) on delete cascade
);

comment on table control.outbox_image is 'One row per picture within a message.';
comment on column control.outbox_image.message_key is 'Message';
comment on column control.outbox_image.position is 'Its place among the pictures of the message, from 1';
comment on column control.outbox_image.content_id is 'Name by which the HTML shows it';
comment on column control.outbox_image.alt_text is 'What it says, for those who do not see it';
comment on column control.outbox_image.png is 'The picture';
