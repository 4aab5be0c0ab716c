/** What grows with every night, and how long each kind of it is kept. */
@org.jspecify.annotations.NullMarked
package uk.corporateparenting.job.housekeeping;
