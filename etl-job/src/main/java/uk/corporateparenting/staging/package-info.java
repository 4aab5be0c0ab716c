/** Rows become tonight's staging tables. May use extract, contract, finding, setting. */
@org.jspecify.annotations.NullMarked
package uk.corporateparenting.staging;
