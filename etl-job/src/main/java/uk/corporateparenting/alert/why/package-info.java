/** Why a mail went out about a figure, or why none did. */
@org.jspecify.annotations.NullMarked
package uk.corporateparenting.alert.why;
