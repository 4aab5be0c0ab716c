/** What can be wrong with data, as a value. Uses nothing above it. */
@org.jspecify.annotations.NullMarked
package uk.corporateparenting.finding;
