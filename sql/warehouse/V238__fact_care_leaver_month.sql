-- One row per care leaver at each month end.
create table warehouse.fact_care_leaver_month (
    authority_key             integer not null,
    child_key                 integer not null,
    month_end                 date not null,
    as_at                     date not null,
    age_years                 integer,
    has_birthday              boolean not null,
    eligibility               text not null,
    in_touch                  text not null,
    latest_contact_on         date,
    accommodation             text not null,
    accommodation_suitability text not null,
    activity                  text not null,
    pathway_plan_on           date,
    known_from                integer not null,
    constraint fact_care_leaver_month_has_one_grain primary key (authority_key, child_key, month_end),
    constraint care_leaver_month_names_its_authority
        foreign key (authority_key) references warehouse.dim_authority (authority_key),
    constraint care_leaver_month_names_its_child
        foreign key (child_key) references warehouse.dim_child (child_key),
    constraint care_leaver_month_names_its_month_end
        foreign key (month_end) references warehouse.dim_date (date)
);

comment on table warehouse.fact_care_leaver_month is 'One row per care leaver at each month end, as the first night on or after it told; later nights do not change it.';
comment on column warehouse.fact_care_leaver_month.authority_key is 'Council';
comment on column warehouse.fact_care_leaver_month.child_key is 'Care leaver, by pseudonym';
comment on column warehouse.fact_care_leaver_month.month_end is 'Month end';
comment on column warehouse.fact_care_leaver_month.as_at is 'Day the row speaks of: the month end, or the data date in the running month';
comment on column warehouse.fact_care_leaver_month.age_years is 'Completed years of age; null where the date of birth is unknown';
comment on column warehouse.fact_care_leaver_month.has_birthday is 'Whether a birthday fell in the month, up to the day the row speaks of';
comment on column warehouse.fact_care_leaver_month.eligibility is 'RELEVANT, FORMER_RELEVANT, ELIGIBLE, QUALIFYING, NO_CURRENT_ELIGIBILITY or Unknown';
comment on column warehouse.fact_care_leaver_month.in_touch is 'YES, NO, DIED, REFU refuses contact, NREQ needs no service, RHOM returned home, or Unknown';
comment on column warehouse.fact_care_leaver_month.latest_contact_on is 'Day of the latest contact';
comment on column warehouse.fact_care_leaver_month.accommodation is 'Letter of the SSDA903 list ACCOM, for example S no fixed abode; Unknown where not fed';
comment on column warehouse.fact_care_leaver_month.accommodation_suitability is '1 suitable, 2 unsuitable, 0 not reported, or Unknown';
comment on column warehouse.fact_care_leaver_month.activity is 'Code of the SSDA903 list ACTIV; G4, G5 and G6 are not in education, employment or training; Unknown where not fed';
comment on column warehouse.fact_care_leaver_month.pathway_plan_on is 'Day the pathway plan was last reviewed, or changed where the source keeps only that; null where there is none';
comment on column warehouse.fact_care_leaver_month.known_from is 'Publication of the council that brought the row; 0 for what every council shares';
