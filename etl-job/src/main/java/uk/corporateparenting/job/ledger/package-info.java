/** Who may run which night: the ledger, the lock, the fence. */
@org.jspecify.annotations.NullMarked
package uk.corporateparenting.job.ledger;
