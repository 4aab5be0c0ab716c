/** Figures as a printed report gives them, beside ours. */
@org.jspecify.annotations.NullMarked
package uk.corporateparenting.job.printed;
