-- One row per day.
create table warehouse.dim_date (
    date_key           integer not null,
    date               date not null,
    day_name           text not null,
    month_number       integer not null,
    month_name         text not null,
    calendar_year      integer not null,
    month_end          date not null,
    financial_year     text not null,
    financial_quarter  integer not null,
    is_working_day     boolean not null,
    working_day_number integer not null,
    known_from         integer not null,
    constraint dim_date_has_one_grain primary key (date_key),
    constraint day_is_listed_once unique (date)
);

comment on table warehouse.dim_date is 'One row per day.';
comment on column warehouse.dim_date.date_key is 'Day as yyyymmdd; -1 never occurs';
comment on column warehouse.dim_date.date is 'The day';
comment on column warehouse.dim_date.day_name is 'Name of the weekday';
comment on column warehouse.dim_date.month_number is 'Calendar month, 1 to 12';
comment on column warehouse.dim_date.month_name is 'Name of the month';
comment on column warehouse.dim_date.calendar_year is 'Calendar year';
comment on column warehouse.dim_date.month_end is 'Last day of the month';
comment on column warehouse.dim_date.financial_year is 'April to March, for example 2021/22';
comment on column warehouse.dim_date.financial_quarter is '1 April to June, to 4 January to March';
comment on column warehouse.dim_date.is_working_day is 'Monday to Friday and no bank holiday of England and Wales';
comment on column warehouse.dim_date.working_day_number is 'Working days from the first day of the table to this day, both included';
comment on column warehouse.dim_date.known_from is 'Publication of the council that brought the row; 0 for what every council shares';
