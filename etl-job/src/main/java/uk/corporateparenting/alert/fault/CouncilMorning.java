package uk.corporateparenting.alert.fault;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.sum;
import static uk.corporateparenting.schema.control.Tables.FINDING;
import static uk.corporateparenting.schema.control.Tables.SOURCE_FILE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.TableField;
import uk.corporateparenting.alert.fault.CouncilNights.Night;
import uk.corporateparenting.setting.Council;

/**
 * How a council stands in the morning.
 *
 * @param word
 *            Good, or what is not
 */
record CouncilMorning(String name, String word, String text) {

    private static final String GOOD = "Good";
    private static final int MOST_RULES = 5;

    static CouncilMorning of(DSLContext sql, Council council, LocalDate night) {
        var nights = new CouncilNights(sql, council);
        var word = nights.of(night).map(NightFaults::word).orElse("Not started");
        var newest = nights.newest();
        var heading = word.toUpperCase(Locale.UK) + "  " + council.name() + ", night of " + Days.day(night) + "\n";
        var last = newest.map(run -> last(sql, run, night)).orElse("No night has run yet.\n");
        return new CouncilMorning(council.name(), word, heading + last);
    }

    boolean isGood() {
        return word.equals(GOOD);
    }

    private static String last(DSLContext sql, Night run, LocalDate night) {
        var which = run.date().equals(night)
                ? ""
                : "The newest that has run is that of " + Days.day(run.date()) + ": "
                        + NightFaults.word(run).toLowerCase(Locale.UK) + ".\n";
        var ending = run.isGood()
                ? run.publication() == null ? "" : "Publication " + run.publication() + ". "
                : NightFaults.what(run) + " See ops/runbook.md.\n";
        return which + Lines.wrapped(ending + rows(sql, run) + " " + findings(sql, run)
                + NobodyListed.sentence(sql, run.authorityKey(), run.publication())) + "\n";
    }

    private static String rows(DSLContext sql, Night run) {
        var rows = sql.select(total(SOURCE_FILE.ROWS_READ), total(SOURCE_FILE.ROWS_LOADED),
                total(SOURCE_FILE.ROWS_REJECTED))
                .from(SOURCE_FILE)
                .where(
                        SOURCE_FILE.AUTHORITY_KEY.eq(run.authorityKey()),
                        SOURCE_FILE.BUSINESS_DATE.eq(run.date()),
                        SOURCE_FILE.ATTEMPT.eq(run.attempt()))
                .fetchSingle();
        return "Rows: " + rows.value1() + " read, " + rows.value2() + " loaded, " + rows.value3() + " rejected.";
    }

    private static String findings(DSLContext sql, Night run) {
        var rules = sql.select(FINDING.RULE_CODE, count())
                .from(FINDING)
                .where(
                        FINDING.AUTHORITY_KEY.eq(run.authorityKey()),
                        FINDING.BUSINESS_DATE.eq(run.date()),
                        FINDING.ATTEMPT.eq(run.attempt()))
                .groupBy(FINDING.RULE_CODE)
                .orderBy(count().desc(), FINDING.RULE_CODE)
                .fetch();
        if (rules.isEmpty()) {
            return "No findings.";
        }
        var total = rules.stream().mapToInt(rule -> rule.value2()).sum();
        return "Findings: " + total + rules.stream()
                .limit(MOST_RULES)
                .map(rule -> rule.value1() + " " + rule.value2())
                .collect(Collectors.joining(", ", " (most: ", ")."));
    }

    private static Field<BigDecimal> total(TableField<?, Long> rows) {
        return coalesce(sum(rows), inline(BigDecimal.ZERO));
    }
}
