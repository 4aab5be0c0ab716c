package uk.corporateparenting.indicator.vocabulary;

import static org.jooq.impl.DSL.castNull;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.toChar;
import static org.jooq.impl.DSL.when;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_CHILD_MONTH;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_VISIT;

import java.time.LocalDate;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.impl.SQLDataType;
import uk.corporateparenting.indicator.Cohort;
import uk.corporateparenting.indicator.Window;

/**
 * Obligations to visit a child (Care Planning Regulations 2010, regulation 28), and what a council
 * counts of them: those due, the visits made, or the children in care.
 */
public final class Visits {

    /** The settings that say what is counted. */
    public static final Set<String> SETTINGS = Set.of(Visits.UNIT, Visits.DENOMINATOR);

    private static final String UNIT = "visit_unit";
    private static final String DENOMINATOR = "visit_denominator";
    private static final String CHILD = "CHILD";
    private static final String DUE = "DUE";
    private static final String MADE = "MADE";

    private static final Field<String> COUNTED_AS = field(name("visit", "counted_as"), SQLDataType.CLOB);
    private static final Field<LocalDate> COUNTED_ON = field(name("visit", "counted_on"), SQLDataType.LOCALDATE);
    private static final Field<LocalDate> COUNTS_FROM = field(name("visit", "counts_from"), SQLDataType.LOCALDATE);
    private static final Field<Boolean> IS_ON_TIME = field(name("visit", "is_on_time"), SQLDataType.BOOLEAN);

    private Visits() {}

    /** Those that fell due in the window; or those made in it, or the children in care on K. */
    public static Cohort visitsToMake(Window window) {
        var isOfWindow = COUNTED_AS.ne(inline(CHILD))
                .and(window.contains(COUNTED_ON))
                .and(COUNTS_FROM.le(window.known()));
        var isOfMonthEnd = COUNTED_AS.eq(inline(CHILD)).and(COUNTED_ON.eq(window.monthEnd()));
        return new Cohort(
                all(window).asTable("visit"),
                field(name("visit", "case_key"), SQLDataType.CLOB),
                COUNTED_AS.eq(counted(window)).and(isOfWindow.or(isOfMonthEnd)));
    }

    /** Made on or before the due date; of a child, whose next visit is not overdue on K. */
    public static Condition madeOnTime(Window window) {
        return condition(when(COUNTED_AS.eq(inline(CHILD)), field(nextDue(window).ge(window.known())))
                .otherwise(IS_ON_TIME));
    }

    private static Field<String> counted(Window window) {
        return when(window.text(UNIT).eq(inline(CHILD)), inline(CHILD)).otherwise(window.text(DENOMINATOR));
    }

    /** What no window counts is not looked at. */
    private static Condition isCounted(String countedAs, Window window) {
        return exists(selectOne().from(window.table()).where(counted(window).eq(inline(countedAs))));
    }

    private static Select<Record> all(Window window) {
        var isMade = FACT_VISIT.VISITED_ON.isNotNull()
                .and(FACT_VISIT.MISSED_BEFORE.eq(inline(0)))
                .and(not(FACT_VISIT.IS_ON_SHORT_BREAK));
        var isDue = FACT_VISIT.COUNTS_FROM.isNotNull().and(FACT_VISIT.DUE_ON.ge(window.earliest()));
        return obligations(DUE, FACT_VISIT.DUE_ON, FACT_VISIT.COUNTS_FROM, isDue.and(isCounted(DUE, window)))
                .unionAll(obligations(MADE, FACT_VISIT.VISITED_ON, FACT_VISIT.VISITED_ON,
                        isMade.and(isCounted(MADE, window))))
                .unionAll(children(window));
    }

    /** Two spells of a child may each demand a visit by the same day. */
    private static Select<Record> obligations(
            String countedAs, Field<LocalDate> countedOn, Field<LocalDate> countsFrom, Condition which) {
        var place = rowNumber().over()
                .partitionBy(FACT_VISIT.AUTHORITY_KEY, FACT_VISIT.CHILD_KEY, FACT_VISIT.DUE_ON)
                .orderBy(FACT_VISIT.SPELL_STARTED_ON, FACT_VISIT.SPELL_NUMBER, FACT_VISIT.FOLLOWS_VISIT,
                        FACT_VISIT.AROSE_ON, FACT_VISIT.MISSED_BEFORE);
        return select(new Field<?>[]{
                FACT_VISIT.AUTHORITY_KEY,
                FACT_VISIT.CHILD_KEY,
                concat(
                        FACT_VISIT.CHILD_KEY.cast(SQLDataType.CLOB),
                        inline("/"),
                        toChar(FACT_VISIT.DUE_ON, "YYYY-MM-DD"),
                        when(place.gt(inline(1)), concat(inline("/"), place.cast(SQLDataType.CLOB)))
                                .otherwise(inline("")))
                        .as("case_key"),
                inline(countedAs).as("counted_as"),
                countedOn.as("counted_on"),
                countsFrom.as("counts_from"),
                FACT_VISIT.IS_ON_TIME})
                .from(FACT_VISIT)
                .where(which);
    }

    private static Select<Record> children(Window window) {
        return select(new Field<?>[]{
                FACT_CHILD_MONTH.AUTHORITY_KEY,
                FACT_CHILD_MONTH.CHILD_KEY,
                FACT_CHILD_MONTH.CHILD_KEY.cast(SQLDataType.CLOB),
                inline(CHILD),
                FACT_CHILD_MONTH.MONTH_END,
                FACT_CHILD_MONTH.AS_AT,
                castNull(SQLDataType.BOOLEAN)})
                .from(FACT_CHILD_MONTH)
                .where(isCounted(CHILD, window));
    }

    /** When the child must be visited after the last start of the clock known on K. */
    private static Field<LocalDate> nextDue(Window window) {
        return field(select(FACT_VISIT.DUE_ON)
                .from(FACT_VISIT)
                .where(FACT_VISIT.AUTHORITY_KEY.eq(field(name("visit", "authority_key"), SQLDataType.INTEGER)))
                .and(FACT_VISIT.CHILD_KEY.eq(field(name("visit", "child_key"), SQLDataType.INTEGER)))
                .and(FACT_VISIT.AROSE_ON.le(window.known()))
                .and(FACT_VISIT.MISSED_BEFORE.eq(inline(0)))
                .orderBy(FACT_VISIT.AROSE_ON.desc(), FACT_VISIT.SPELL_STARTED_ON.desc(),
                        FACT_VISIT.FOLLOWS_VISIT.desc(), FACT_VISIT.SPELL_NUMBER.desc())
                .limit(inline(1)));
    }
}
