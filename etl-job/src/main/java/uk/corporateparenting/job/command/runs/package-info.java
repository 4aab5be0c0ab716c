/** The command {@code runs} and what belongs to it: one class per command. */
@org.jspecify.annotations.NullMarked
package uk.corporateparenting.job.command.runs;
