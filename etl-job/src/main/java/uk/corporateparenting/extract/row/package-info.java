/**
 * A record becomes typed and coded rows for staging, or a finding. May use contract, finding,
 * extract.csv.
 */
@org.jspecify.annotations.NullMarked
package uk.corporateparenting.extract.row;
