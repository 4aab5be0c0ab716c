/**
 * Writes synthetic Standard Safeguarding Dataset extracts whose lives make sense; no real child is
 * in them.
 */
@org.jspecify.annotations.NullMarked
package uk.corporateparenting.sample;
