/**
 * Writes synthetic Standard Safeguarding Dataset extracts whose lives make sense; no real child is
 * in them. Here is the plan, whose nights are made in this order: council → care → life → export →
 * table and fault.
 */
@org.jspecify.annotations.NullMarked
package uk.corporateparenting.sample;
