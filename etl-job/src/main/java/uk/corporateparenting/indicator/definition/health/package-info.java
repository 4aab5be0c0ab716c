/** Whether children in care are seen by a doctor and a dentist. */
@org.jspecify.annotations.NullMarked
package uk.corporateparenting.indicator.definition.health;
