/** One class per command. */
@org.jspecify.annotations.NullMarked
package uk.corporateparenting.job.command;
