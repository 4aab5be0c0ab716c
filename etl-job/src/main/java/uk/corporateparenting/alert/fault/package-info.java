/** What data engineers are told: a fault at once, and every morning how the nights went. */
@org.jspecify.annotations.NullMarked
package uk.corporateparenting.alert.fault;
