/** What a monitor sees while the program serves: health, metrics and the context of log lines. */
@org.jspecify.annotations.NullMarked
package uk.corporateparenting.job.watch;
