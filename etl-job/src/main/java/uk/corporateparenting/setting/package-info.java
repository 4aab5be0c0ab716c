/** The named settings of the definitions, dated and per council. Uses nothing. */
@org.jspecify.annotations.NullMarked
package uk.corporateparenting.setting;
