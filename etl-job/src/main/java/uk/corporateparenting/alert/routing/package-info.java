/** Who is told of what: the recipients that a council lists. */
@org.jspecify.annotations.NullMarked
package uk.corporateparenting.alert.routing;
