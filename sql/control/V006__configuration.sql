-- One row per configuration a publication was made with and file of it.
create table control.configuration (
    fingerprint text not null,
    file_name   text not null,
    content     text not null,
    constraint configuration_is_kept_once primary key (fingerprint, file_name)
);

comment on table control.configuration is 'One row per configuration a publication was made with and file of it.';
comment on column control.configuration.fingerprint is 'SHA-256 over all files of the configuration';
comment on column control.configuration.file_name is 'Path below the configuration folder';
comment on column control.configuration.content is 'The file as it was';
