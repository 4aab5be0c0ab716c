/** The breach episode: when an indicator fell into Poor, what is news about it. */
@org.jspecify.annotations.NullMarked
package uk.corporateparenting.alert.breach;
