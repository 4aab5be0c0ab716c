-- One row per code of a code list; the same for all councils, loaded by migrate.
create table staging.code (
    list          text not null,
    code          text not null,
    name          text not null,
    code_group    text,
    code_subgroup text,
    valid_from    date,
    valid_to      date,
    constraint code_is_listed_once primary key (list, code)
);

comment on table staging.code is 'One row per code of a code list; the same for all councils, loaded by migrate.';
comment on column staging.code.list is 'Code list, a file of config/codes';
comment on column staging.code.code is 'Code';
comment on column staging.code.name is 'What the code says';
comment on column staging.code.code_group is 'Group of the code in reports';
comment on column staging.code.code_subgroup is 'Finer group of the code in reports';
comment on column staging.code.valid_from is 'First day the code may be used; null where always';
comment on column staging.code.valid_to is 'First day it may no longer be used; null while in use';
