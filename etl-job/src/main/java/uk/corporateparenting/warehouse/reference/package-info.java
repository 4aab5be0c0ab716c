/**
 * What every council shares and migrate loads: days, codes, bands, members, councils, indicators.
 */
@org.jspecify.annotations.NullMarked
package uk.corporateparenting.warehouse.reference;
