-- One row per council, setting and period it is in force.
create table warehouse.fact_setting (
    authority_key integer not null,
    setting       text not null,
    valid_from    date not null,
    valid_to      date,
    value         text not null,
    known_from    integer not null,
    constraint fact_setting_has_one_grain primary key (authority_key, setting, valid_from),
    constraint setting_names_its_authority
        foreign key (authority_key) references warehouse.dim_authority (authority_key)
);

comment on table warehouse.fact_setting is 'One row per council, setting and period it is in force.';
comment on column warehouse.fact_setting.authority_key is 'Council';
comment on column warehouse.fact_setting.setting is 'Name of the setting';
comment on column warehouse.fact_setting.valid_from is 'First day in force';
comment on column warehouse.fact_setting.valid_to is 'First day no longer in force; null while in force';
comment on column warehouse.fact_setting.value is 'Value';
comment on column warehouse.fact_setting.known_from is 'Publication of the council that brought the row; 0 for what every council shares';
