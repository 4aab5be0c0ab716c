-- Spring Batch's own log of jobs and steps.
create schema batch;
comment on schema batch is 'Spring Batch''s own log of jobs and steps; the ledger is control.run.';
