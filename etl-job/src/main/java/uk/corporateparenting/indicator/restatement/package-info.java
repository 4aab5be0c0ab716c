/**
 * Why a figure says something else on a later night: which cases moved, and what moved them. May
 * use indicator, its figures as read, and calendar.
 */
@org.jspecify.annotations.NullMarked
package uk.corporateparenting.indicator.restatement;
