/** One class per rule across rows and files. May use staging, finding, setting. */
@org.jspecify.annotations.NullMarked
package uk.corporateparenting.staging.rule;
