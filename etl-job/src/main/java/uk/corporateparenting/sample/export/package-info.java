/** The files of a night, and the columns and words in which each system writes them. */
@org.jspecify.annotations.NullMarked
package uk.corporateparenting.sample.export;
