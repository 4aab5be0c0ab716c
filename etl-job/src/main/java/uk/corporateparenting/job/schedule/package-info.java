/**
 * When nights run: an alarm at a fixed time, and rounds that start what is missing. The ledger
 * decides.
 */
@org.jspecify.annotations.NullMarked
package uk.corporateparenting.job.schedule;
