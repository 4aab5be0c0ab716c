/** How a message leaves the house. May use message. */
@org.jspecify.annotations.NullMarked
package uk.corporateparenting.alert.transport;
