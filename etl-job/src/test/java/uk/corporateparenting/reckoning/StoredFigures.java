package uk.corporateparenting.reckoning;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static uk.corporateparenting.schema.restricted.Tables.CHILD_IDENTITY;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_INDICATOR_CASE;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_INDICATOR_MONTH;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jooq.DSLContext;
import org.jooq.Record;

/** What a night has stored, in the shape of the reckoning: cases by the children's identifiers. */
final class StoredFigures {

    /** The indicators that are reckoned. */
    private static final Set<String> INDICATORS = Set.of("children_in_care", "children_in_care_rate",
            "three_or_more_placements", "two_years_in_placement", "reviews_on_time", "leavers_adopted");
    private static final int DAY = "yyyy-MM-dd".length();

    private final DSLContext sql;
    private final int authorityKey;

    StoredFigures(DSLContext sql, int authorityKey) {
        this.sql = sql;
        this.authorityKey = authorityKey;
    }

    /** The figures of the month ends from a day on. */
    List<Figure> since(LocalDate first) {
        var cases = cases(first);
        return sql.selectFrom(FACT_INDICATOR_MONTH)
                .where(FACT_INDICATOR_MONTH.AUTHORITY_KEY.eq(authorityKey))
                .and(FACT_INDICATOR_MONTH.INDICATOR_CODE.in(INDICATORS))
                .and(FACT_INDICATOR_MONTH.MONTH_END.ge(first))
                .fetch(row -> figure(row, cases.getOrDefault(groupOf(row), List.of())));
    }

    private Map<List<Object>, List<Record>> cases(LocalDate first) {
        return sql.select(FACT_INDICATOR_CASE.fields())
                .select(CHILD_IDENTITY.PERSON_ID)
                .from(FACT_INDICATOR_CASE)
                .join(CHILD_IDENTITY)
                .on(CHILD_IDENTITY.CHILD_KEY.eq(FACT_INDICATOR_CASE.CHILD_KEY))
                .where(FACT_INDICATOR_CASE.AUTHORITY_KEY.eq(authorityKey))
                .and(FACT_INDICATOR_CASE.INDICATOR_CODE.in(INDICATORS))
                .and(FACT_INDICATOR_CASE.MONTH_END.ge(first))
                .fetch()
                .stream()
                .map(Record.class::cast)
                .collect(groupingBy(StoredFigures::groupOf));
    }

    private static Figure figure(Record row, List<Record> ofIndicator) {
        var breakdown = row.get(FACT_INDICATOR_MONTH.BREAKDOWN);
        var member = row.get(FACT_INDICATOR_MONTH.MEMBER);
        var cases = ofIndicator.stream()
                .filter(each -> breakdown.equals(Figure.ALL)
                        || member.equals(each.get(breakdown.toLowerCase(Locale.ROOT))))
                .toList();
        return new Figure(row.get(FACT_INDICATOR_MONTH.INDICATOR_CODE), row.get(FACT_INDICATOR_MONTH.PERIOD_BASIS),
                row.get(FACT_INDICATOR_MONTH.MONTH_END), breakdown, member, row.get(FACT_INDICATOR_MONTH.NUMERATOR),
                row.get(FACT_INDICATOR_MONTH.DENOMINATOR), keys(cases, _ -> true),
                keys(cases, each -> each.get(FACT_INDICATOR_CASE.IN_NUMERATOR)));
    }

    private static List<Object> groupOf(Record row) {
        return List.of(row.get("indicator_code"), row.get("period_basis"), row.get("month_end"));
    }

    private static Set<String> keys(List<Record> cases, Predicate<Record> which) {
        return cases.stream().filter(which).map(StoredFigures::key).collect(toCollection(TreeSet::new));
    }

    private static String key(Record row) {
        var child = row.get(CHILD_IDENTITY.PERSON_ID);
        if (!row.get(FACT_INDICATOR_CASE.INDICATOR_CODE).equals("reviews_on_time")) {
            return child;
        }
        var key = row.get(FACT_INDICATOR_CASE.CASE_KEY);
        var day = key.indexOf('/') + 1;
        return child + "/" + key.substring(day, day + DAY);
    }
}
