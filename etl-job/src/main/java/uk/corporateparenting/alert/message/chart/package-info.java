/** The line of the last thirteen months as a picture. */
@org.jspecify.annotations.NullMarked
package uk.corporateparenting.alert.message.chart;
