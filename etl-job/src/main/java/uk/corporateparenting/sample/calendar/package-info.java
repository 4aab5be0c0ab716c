/**
 * Working days and school terms, reckoned apart from the warehouse, whose own reckoning the sample
 * tests.
 */
@org.jspecify.annotations.NullMarked
package uk.corporateparenting.sample.calendar;
