-- What a launch asks of Spring Batch's log, found without reading all of it.
create index batch_execution_of_an_instance on batch.batch_job_execution (job_instance_id);
create index batch_execution_is_alive on batch.batch_job_execution (job_execution_id)
    where status in ('STARTING', 'STARTED', 'STOPPING');
create index batch_parameter_of_an_execution on batch.batch_job_execution_params (job_execution_id);
create index batch_step_of_an_execution on batch.batch_step_execution (job_execution_id, step_name);
