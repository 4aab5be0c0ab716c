/**
 * Messages that wait, and what empties it. Writes control.outbox; may use message and transport.
 */
@org.jspecify.annotations.NullMarked
package uk.corporateparenting.alert.outbox;
