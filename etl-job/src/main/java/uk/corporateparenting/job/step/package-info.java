/** The steps of the night, in Spring Batch. */
@org.jspecify.annotations.NullMarked
package uk.corporateparenting.job.step;
