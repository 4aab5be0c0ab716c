/**
 * Councils whose children add up to the figures of two printed reports: exact cohorts, told in
 * full, of whom every night of exports can be written.
 */
@org.jspecify.annotations.NullMarked
package uk.corporateparenting.sample.printed;
