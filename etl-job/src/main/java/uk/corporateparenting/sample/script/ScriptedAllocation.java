package uk.corporateparenting.sample.script;

import java.time.LocalDate;

/**
 * A worker for a time.
 *
 * @param worker
 *            position among the workers of the role
 */
public record ScriptedAllocation(WorkerRole role, int worker, LocalDate start, LocalDate end) {}
