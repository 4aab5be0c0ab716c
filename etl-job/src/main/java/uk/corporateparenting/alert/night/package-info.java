/** A published night becomes mail: the news of its breaches, their words, the outbox. */
@org.jspecify.annotations.NullMarked
package uk.corporateparenting.alert.night;
