/** Figures and their cases as read, tonight's or as known at a publication. */
@org.jspecify.annotations.NullMarked
package uk.corporateparenting.indicator.figure;
