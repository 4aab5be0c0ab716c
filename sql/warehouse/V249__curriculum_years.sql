-- National curriculum years by age, since no date of birth is in the warehouse.
alter table warehouse.fact_enrolment add column curriculum_year integer;
alter table warehouse.fact_care_period add column curriculum_year integer;

comment on column warehouse.fact_enrolment.curriculum_year is 'National curriculum year on the first day, by age on the 31 August before: 1 at five, 0 or less below school age; null where the age is unknown';
comment on column warehouse.fact_pep.curriculum_year is 'National curriculum year, by age where the feed has none; 0 for reception';
comment on column warehouse.fact_care_period.curriculum_year is 'National curriculum year on the day of entry, by age on the 31 August before: 1 at five, 0 or less below school age; null where the age is unknown';
