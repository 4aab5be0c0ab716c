/**
 * What a council may change, as values: itself, its settings, targets, populations, recipients. May
 * use calendar.
 */
@org.jspecify.annotations.NullMarked
package uk.corporateparenting.setting;
