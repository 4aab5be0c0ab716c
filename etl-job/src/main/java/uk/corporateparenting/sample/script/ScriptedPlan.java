package uk.corporateparenting.sample.script;

import java.time.LocalDate;

/**
 * The personal education plan of a school term.
 *
 * @param startYear
 *            year in which the academic year begins
 * @param term
 *            AUT, SPR or SUM
 */
public record ScriptedPlan(int startYear, String term, LocalDate on, boolean complete, boolean onRoll) {}
