package uk.corporateparenting.sample.calendar;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/** A school term, the same dates every year. */
public record SchoolTerm(int startYear, String code, LocalDate starts, LocalDate ends) {

    /** As written, 2020/21. */
    public String academicYear() {
        return startYear + "/" + (startYear + 1) % 100;
    }

    /** The national curriculum year of a child in this term, 0 for reception. */
    public int curriculumYear(LocalDate born) {
        return curriculumYear(born, startYear);
    }

    /** The national curriculum year of a child in an academic year, 0 for reception. */
    public static int curriculumYear(LocalDate born, int startYear) {
        return Period.between(born, LocalDate.of(startYear, 8, 31)).getYears() - 4;
    }

    /** The terms that touch a time, both ends included. */
    public static List<SchoolTerm> between(LocalDate from, LocalDate to) {
        var terms = new ArrayList<SchoolTerm>();
        for (var year = from.getYear() - 1; year <= to.getYear(); year++) {
            terms.add(new SchoolTerm(year, "AUT", LocalDate.of(year, 9, 2), LocalDate.of(year, 12, 17)));
            terms.add(new SchoolTerm(year, "SPR", LocalDate.of(year + 1, 1, 5), LocalDate.of(year + 1, 3, 31)));
            terms.add(new SchoolTerm(year, "SUM", LocalDate.of(year + 1, 4, 17), LocalDate.of(year + 1, 7, 21)));
        }
        terms.removeIf(term -> term.ends().isBefore(from) || term.starts().isAfter(to));
        return terms;
    }
}
