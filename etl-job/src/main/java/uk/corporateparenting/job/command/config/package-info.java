/**
 * The command {@code config}: what may be set, whether it is right, and what a change of it
 * changes.
 */
@org.jspecify.annotations.NullMarked
package uk.corporateparenting.job.command.config;
