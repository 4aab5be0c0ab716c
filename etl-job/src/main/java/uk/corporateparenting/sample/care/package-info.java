/** The lives of children in outline, and their stays in care with every order and placement. */
@org.jspecify.annotations.NullMarked
package uk.corporateparenting.sample.care;
