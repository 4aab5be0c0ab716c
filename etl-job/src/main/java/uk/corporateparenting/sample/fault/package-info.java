/** Faults that are planted into rows on purpose, and counted. */
@org.jspecify.annotations.NullMarked
package uk.corporateparenting.sample.fault;
