/** Indicators of which nobody is told for a while, and who decided that. */
@org.jspecify.annotations.NullMarked
package uk.corporateparenting.alert.silence;
