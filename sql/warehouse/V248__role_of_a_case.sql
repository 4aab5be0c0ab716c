-- The role of the staffing panel that a case belongs to.
alter table warehouse.fact_indicator_case add column role text;

comment on column warehouse.fact_indicator_case.role is 'Member of ROLE; null where the indicator has no such breakdown';
comment on column warehouse.fact_indicator_case.child_key is 'Child, by pseudonym; -1 where the case is a post or a worker';
comment on column warehouse.dim_indicator.unit is 'count, rate, percent, mean or posts';
