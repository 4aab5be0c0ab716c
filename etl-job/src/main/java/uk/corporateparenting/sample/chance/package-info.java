/** Chance that repeats itself: the same seed gives the same choices and names. */
@org.jspecify.annotations.NullMarked
package uk.corporateparenting.sample.chance;
