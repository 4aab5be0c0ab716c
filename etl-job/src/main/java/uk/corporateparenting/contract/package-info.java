/**
 * What each file promises: fields, types, code lists and where each column goes. May use finding.
 */
@org.jspecify.annotations.NullMarked
package uk.corporateparenting.contract;
