-- Quartz's own store of triggers.
create schema quartz;
comment on schema quartz is 'Quartz''s own store of triggers; it only rings the bell.';
