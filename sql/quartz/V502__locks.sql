-- One row per lock of Quartz: there before two processes that start together would both insert it.
insert into quartz.qrtz_locks (sched_name, lock_name)
values
    ('corporate-parenting', 'TRIGGER_ACCESS'),
    ('corporate-parenting', 'STATE_ACCESS');
