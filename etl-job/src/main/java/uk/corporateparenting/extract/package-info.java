/** Files on disk become rows. May use contract, finding, calendar. */
@org.jspecify.annotations.NullMarked
package uk.corporateparenting.extract;
