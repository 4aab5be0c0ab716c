package uk.corporateparenting.indicator.restatement;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_INDICATOR_CASE;

import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.Table;
import uk.corporateparenting.calendar.MonthEnd;
import uk.corporateparenting.calendar.PeriodBasis;
import uk.corporateparenting.indicator.restatement.CaseCourse.Version;
import uk.corporateparenting.schema.history.Tables;
import uk.corporateparenting.warehouse.Column;

/** Reads every case that an indicator ever had at a month end, with all that was said of it. */
final class CaseCourses {

    private static final int STILL = Integer.MAX_VALUE;

    private CaseCourses() {}

    /** By basis and case. */
    static List<CaseCourse> of(DSLContext sql, int authorityKey, String code, MonthEnd month) {
        var past = Tables.FACT_INDICATOR_CASE;
        return sql.select(FACT_INDICATOR_CASE.fields())
                .select(inline(STILL).as(past.KNOWN_TO))
                .from(FACT_INDICATOR_CASE)
                .where(isOf(FACT_INDICATOR_CASE, authorityKey, code, month))
                .unionAll(select(past.fields(FACT_INDICATOR_CASE.fields()))
                        .select(past.KNOWN_TO)
                        .from(past)
                        .where(isOf(past, authorityKey, code, month)))
                .fetchGroups(new Field<?>[]{
                        FACT_INDICATOR_CASE.PERIOD_BASIS, FACT_INDICATOR_CASE.CASE_KEY, FACT_INDICATOR_CASE.CHILD_KEY})
                .entrySet().stream()
                .map(course -> course(course.getKey(), course.getValue()))
                .toList();
    }

    private static Condition isOf(Table<?> cases, int authorityKey, String code, MonthEnd month) {
        return Column.of(cases, FACT_INDICATOR_CASE.AUTHORITY_KEY).eq(authorityKey)
                .and(Column.of(cases, FACT_INDICATOR_CASE.MONTH_END).eq(month.date()))
                .and(Column.of(cases, FACT_INDICATOR_CASE.INDICATOR_CODE).eq(code));
    }

    private static CaseCourse course(Record key, Result<Record> versions) {
        return new CaseCourse(
                PeriodBasis.valueOf(key.get(FACT_INDICATOR_CASE.PERIOD_BASIS)),
                key.get(FACT_INDICATOR_CASE.CASE_KEY),
                key.get(FACT_INDICATOR_CASE.CHILD_KEY),
                versions.map(CaseCourses::version));
    }

    private static Version version(Record row) {
        return new Version(
                new CaseStanding(
                        row.get(FACT_INDICATOR_CASE.IN_NUMERATOR),
                        row.get(FACT_INDICATOR_CASE.CASE_VALUE),
                        row.get(FACT_INDICATOR_CASE.IS_REPEATED)),
                row.get(FACT_INDICATOR_CASE.KNOWN_FROM),
                row.get(Tables.FACT_INDICATOR_CASE.KNOWN_TO));
    }
}
