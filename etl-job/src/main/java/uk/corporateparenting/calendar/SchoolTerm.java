package uk.corporateparenting.calendar;

import java.time.LocalDate;

/**
 * A term of a school year, both its days included.
 *
 * @param academicYear
 *            for example 2021/22
 * @param term
 *            AUT, SPR or SUM
 */
public record SchoolTerm(String academicYear, String term, LocalDate starts, LocalDate ends) {

    /** How a council names it in its settings, for example 2020/21 AUT. */
    public String label() {
        return academicYear + " " + term;
    }
}
