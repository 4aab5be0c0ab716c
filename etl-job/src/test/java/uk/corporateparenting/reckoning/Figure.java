package uk.corporateparenting.reckoning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One reckoned figure with its cases. A case is a child's identifier; for a review it is the
 * identifier, a slash and the due date. {@code cases} are those of the denominator, for a count
 * those counted; {@code casesMet} those of the numerator. A count has no denominator, nor has a
 * rate whose population is not known.
 */
public record Figure(
        String indicator,
        String basis,
        LocalDate monthEnd,
        String breakdown,
        String member,
        BigDecimal numerator,
        @Nullable BigDecimal denominator,
        Set<String> cases,
        Set<String> casesMet) {

    /** Breakdown and member of a headline. */
    public static final String ALL = "ALL";

    /** What two figures must share to be compared. */
    public String key() {
        return String.join(" | ", indicator, basis, monthEnd.toString(), breakdown, member);
    }

    static Figure count(String indicator, LocalDate monthEnd, String breakdown, String member, Set<String> children) {
        return new Figure(indicator, Basis.MONTH_END.name(), monthEnd, breakdown, member,
                BigDecimal.valueOf(children.size()), null, children, children);
    }

    static Figure share(String indicator, Basis basis, LocalDate monthEnd, List<Case> cases) {
        var all = new TreeSet<String>();
        var met = new TreeSet<String>();
        for (var each : cases) {
            all.add(each.key());
            if (each.met()) {
                met.add(each.key());
            }
        }
        return new Figure(indicator, basis.name(), monthEnd, ALL, ALL,
                BigDecimal.valueOf(cases.stream().filter(Case::met).count()), BigDecimal.valueOf(cases.size()),
                all, met);
    }

    /** One case of a denominator, met when it counts in the numerator too. */
    record Case(
            String key,
            boolean met) {}
}
