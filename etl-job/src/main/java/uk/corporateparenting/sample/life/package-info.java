/**
 * All that happens to one child and is written down, and what the system knows of it on a night.
 */
@org.jspecify.annotations.NullMarked
package uk.corporateparenting.sample.life;
