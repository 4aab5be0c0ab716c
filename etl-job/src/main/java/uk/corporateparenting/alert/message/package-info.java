/** The words and pictures of a mail. */
@org.jspecify.annotations.NullMarked
package uk.corporateparenting.alert.message;
