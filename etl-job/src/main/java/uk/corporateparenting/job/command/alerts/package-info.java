/** The command {@code alerts} and what belongs to it: one class per command. */
@org.jspecify.annotations.NullMarked
package uk.corporateparenting.job.command.alerts;
