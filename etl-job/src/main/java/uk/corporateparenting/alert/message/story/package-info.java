/**
 * What there is to say of one figure that is news: where it stood, what is usual, what drives it.
 */
@org.jspecify.annotations.NullMarked
package uk.corporateparenting.alert.message.story;
