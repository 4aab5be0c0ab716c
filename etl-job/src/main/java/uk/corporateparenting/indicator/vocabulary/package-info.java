/** Named jOOQ conditions of which the definitions are made. */
@org.jspecify.annotations.NullMarked
package uk.corporateparenting.indicator.vocabulary;
