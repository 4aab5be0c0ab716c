/**
 * Tonight's files are found, checked and copied to where nobody else writes. May use contract,
 * finding.
 */
@org.jspecify.annotations.NullMarked
package uk.corporateparenting.extract.landing;
