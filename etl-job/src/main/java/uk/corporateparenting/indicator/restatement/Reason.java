package uk.corporateparenting.indicator.restatement;

/**
 * Why a case moved.
 *
 * @param evidence
 *            where it can be seen: a table of the warehouse or files of the configuration, blank
 *            where neither shows it
 */
record Reason(Cause cause, String evidence) {}
