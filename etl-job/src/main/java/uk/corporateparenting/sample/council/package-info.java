/**
 * The council that is asked for and the one that is invented: its staff, its schools and how well
 * it does.
 */
@org.jspecify.annotations.NullMarked
package uk.corporateparenting.sample.council;
