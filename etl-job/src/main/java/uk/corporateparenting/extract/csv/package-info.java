/** A landed file becomes records, or is refused as a whole. May use contract, finding. */
@org.jspecify.annotations.NullMarked
package uk.corporateparenting.extract.csv;
