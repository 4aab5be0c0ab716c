package uk.corporateparenting.calendar;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** The school terms of a council. */
public record SchoolTerms(List<SchoolTerm> all) {

    private static final int DAYS_TO_SETTLE = 28;

    /** Longer than any holiday and the first days of the term after it: terms are missing then. */
    private static final Period LONGEST_WAIT = Period.ofMonths(3);

    public SchoolTerms {
        all = all.stream().sorted(comparing(SchoolTerm::starts)).toList();
    }

    /**
     * The term whose plans are looked at on a day: the one under way, but in its first 28 days, and in
     * a holiday, the one before. None where no term is known.
     */
    public Optional<SchoolTerm> referenceOn(LocalDate day) {
        var settled = day.minusDays(DAYS_TO_SETTLE);
        return all.stream()
                .filter(term -> !term.starts().isAfter(settled))
                .reduce((_, later) -> later)
                .filter(term -> !day.isAfter(term.ends().plus(LONGEST_WAIT)));
    }

    /** The term of a label. */
    public Optional<SchoolTerm> named(String label) {
        return all.stream().filter(term -> term.label().equals(label)).findFirst();
    }
}
