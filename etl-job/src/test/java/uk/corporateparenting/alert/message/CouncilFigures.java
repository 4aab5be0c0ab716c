package uk.corporateparenting.alert.message;

import static uk.corporateparenting.schema.warehouse.Tables.DIM_BREAKDOWN_MEMBER;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_CHILD;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_INDICATOR;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_PLACEMENT_TYPE;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_ROLE;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_TEAM;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_ALLOCATION;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_CHILD_MONTH;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_INDICATOR_CASE;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_INDICATOR_MONTH;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import uk.corporateparenting.setting.Configuration;
import uk.corporateparenting.setting.Council;
import uk.corporateparenting.setting.Target;

/** Published figures of a council with the targets that ship, written row by row. */
record CouncilFigures(DSLContext sql, Configuration configuration, Council council, int authorityKey) {

    /** A headline figure; its change is against the month before, if that was written already. */
    void headline(String code, String month, String rating, String value, String numerator,
            @Nullable String denominator) {
        var previous = sql.select(FACT_INDICATOR_MONTH.VALUE)
                .from(FACT_INDICATOR_MONTH)
                .where(
                        FACT_INDICATOR_MONTH.INDICATOR_CODE.eq(code),
                        FACT_INDICATOR_MONTH.MEMBER.eq("ALL"),
                        FACT_INDICATOR_MONTH.MONTH_END.eq(YearMonth.parse(month).minusMonths(1).atEndOfMonth()))
                .fetchOne(FACT_INDICATOR_MONTH.VALUE);
        write(code, month, of(code, DIM_INDICATOR.HEADLINE_BASIS), "ALL", "ALL", value, numerator, denominator);
        target(code).ifPresent(target -> sql.update(FACT_INDICATOR_MONTH)
                .set(FACT_INDICATOR_MONTH.TARGET, target.target())
                .set(FACT_INDICATOR_MONTH.TARGET_OPERATOR, target.operator())
                .set(FACT_INDICATOR_MONTH.RATING, rating)
                .where(isOf(code, month))
                .execute());
        sql.update(FACT_INDICATOR_MONTH)
                .set(FACT_INDICATOR_MONTH.PREVIOUS_VALUE, previous)
                .set(FACT_INDICATOR_MONTH.CHANGE, change(code, previous, new BigDecimal(value)))
                .where(isOf(code, month))
                .execute();
    }

    /** The same value for every month from one to another. */
    void headlines(String code, String from, String to, String rating, String value, String numerator,
            @Nullable String denominator) {
        for (var month = YearMonth.parse(from); !month.isAfter(YearMonth.parse(to)); month = month.plusMonths(1)) {
            headline(code, month.toString(), rating, value, numerator, denominator);
        }
    }

    /** The same figure of a month alone, where the headline is of the year to date. */
    void monthAlone(String code, String month, String value, String numerator, String denominator) {
        write(code, month, DSL.val("MONTH"), "ALL", "ALL", value, numerator, denominator);
    }

    /** One member of a breakdown of a count. */
    void member(String code, String month, String breakdown, String member, String count) {
        write(code, month, of(code, DIM_INDICATOR.HEADLINE_BASIS), breakdown, member, count, count, null);
    }

    /** So many cases of an indicator, each of a child who lived in such a place at the month end. */
    void cases(String code, String month, String placementType, boolean isMet, int count) {
        for (var i = 0; i < count; i++) {
            aCase(code, month, placementType, isMet, null);
        }
    }

    /**
     * So many cases of an indicator, each of a child with whom a team works, and a reviewing officer.
     */
    void casesOfTeam(String code, String month, String team, @Nullable String value, int count) {
        for (var i = 0; i < count; i++) {
            var child = aCase(code, month, "U4", false, value);
            allocate(child, team, "Children in Care Qualified Social Workers", 1);
            allocate(child, "Reviewers", "Independent Reviewing Officers", 2);
        }
    }

    private int aCase(String code, String month, String placementType, boolean isMet, @Nullable String value) {
        var child = 1 + sql.fetchCount(DIM_CHILD);
        sql.insertInto(DIM_CHILD)
                .values(child, authorityKey, "Unknown", "Unknown", "Unknown", false, false, 1)
                .execute();
        sql.insertInto(FACT_CHILD_MONTH)
                .set(FACT_CHILD_MONTH.AUTHORITY_KEY, authorityKey)
                .set(FACT_CHILD_MONTH.CHILD_KEY, child)
                .set(FACT_CHILD_MONTH.MONTH_END, YearMonth.parse(month).atEndOfMonth())
                .set(FACT_CHILD_MONTH.AS_AT, YearMonth.parse(month).atEndOfMonth())
                .set(FACT_CHILD_MONTH.ENTERED_ON, YearMonth.parse(month).atDay(1))
                .set(FACT_CHILD_MONTH.AGE_BAND_KEY, -1)
                .set(FACT_CHILD_MONTH.LEGAL_STATUS_KEY, -1)
                .set(FACT_CHILD_MONTH.PLACEMENT_TYPE_KEY, DSL.field(DSL
                        .select(DIM_PLACEMENT_TYPE.PLACEMENT_TYPE_KEY)
                        .from(DIM_PLACEMENT_TYPE)
                        .where(DIM_PLACEMENT_TYPE.CODE.eq(placementType))))
                .set(FACT_CHILD_MONTH.PLACEMENT_PROVIDER_KEY, -1)
                .set(FACT_CHILD_MONTH.CATEGORY_OF_NEED_KEY, -1)
                .set(FACT_CHILD_MONTH.TIME_IN_CARE_BAND_KEY, -1)
                .set(FACT_CHILD_MONTH.PLACEMENTS_IN_12_MONTHS, 1)
                .set(FACT_CHILD_MONTH.KNOWN_FROM, 1)
                .execute();
        sql.insertInto(FACT_INDICATOR_CASE)
                .set(FACT_INDICATOR_CASE.AUTHORITY_KEY, authorityKey)
                .set(FACT_INDICATOR_CASE.MONTH_END, YearMonth.parse(month).atEndOfMonth())
                .set(FACT_INDICATOR_CASE.INDICATOR_KEY, of(code, DIM_INDICATOR.INDICATOR_KEY))
                .set(FACT_INDICATOR_CASE.INDICATOR_CODE, code)
                .set(FACT_INDICATOR_CASE.PERIOD_BASIS, of(code, DIM_INDICATOR.HEADLINE_BASIS))
                .set(FACT_INDICATOR_CASE.CASE_KEY, Integer.toString(child))
                .set(FACT_INDICATOR_CASE.CHILD_KEY, child)
                .set(FACT_INDICATOR_CASE.IN_NUMERATOR, isMet)
                .set(FACT_INDICATOR_CASE.IS_REPEATED, false)
                .set(FACT_INDICATOR_CASE.CASE_VALUE, value == null ? null : new BigDecimal(value))
                .set(FACT_INDICATOR_CASE.KNOWN_FROM, 1)
                .execute();
        return child;
    }

    private void allocate(int child, String team, String role, int number) {
        sql.insertInto(DIM_TEAM)
                .values(team.hashCode(), authorityKey, team, team, "", 1)
                .onConflictDoNothing()
                .execute();
        sql.insertInto(FACT_ALLOCATION)
                .set(FACT_ALLOCATION.AUTHORITY_KEY, authorityKey)
                .set(FACT_ALLOCATION.CHILD_KEY, child)
                .set(FACT_ALLOCATION.STARTED_ON, LocalDate.of(2021, 1, number))
                .set(FACT_ALLOCATION.ALLOCATION_NUMBER, number)
                .set(FACT_ALLOCATION.WORKER_KEY, -1)
                .set(FACT_ALLOCATION.TEAM_KEY, team.hashCode())
                .set(FACT_ALLOCATION.ROLE_KEY, DSL.field(DSL
                        .select(DIM_ROLE.ROLE_KEY)
                        .from(DIM_ROLE)
                        .where(DIM_ROLE.NAME.eq(role))))
                .set(FACT_ALLOCATION.KNOWN_FROM, 1)
                .execute();
    }

    private void write(String code, String month, Field<String> basis, String breakdown, String member, String value,
            String numerator,
            @Nullable String denominator) {
        LocalDate monthEnd = YearMonth.parse(month).atEndOfMonth();
        sql.insertInto(FACT_INDICATOR_MONTH)
                .set(FACT_INDICATOR_MONTH.AUTHORITY_KEY, authorityKey)
                .set(FACT_INDICATOR_MONTH.MONTH_END, monthEnd)
                .set(FACT_INDICATOR_MONTH.INDICATOR_KEY, of(code, DIM_INDICATOR.INDICATOR_KEY))
                .set(FACT_INDICATOR_MONTH.INDICATOR_CODE, code)
                .set(FACT_INDICATOR_MONTH.PERIOD_BASIS, basis)
                .set(FACT_INDICATOR_MONTH.BREAKDOWN_MEMBER_KEY, DSL.field(DSL
                        .select(DIM_BREAKDOWN_MEMBER.BREAKDOWN_MEMBER_KEY)
                        .from(DIM_BREAKDOWN_MEMBER)
                        .where(DIM_BREAKDOWN_MEMBER.BREAKDOWN.eq(breakdown), DIM_BREAKDOWN_MEMBER.MEMBER.eq(member))))
                .set(FACT_INDICATOR_MONTH.BREAKDOWN, breakdown)
                .set(FACT_INDICATOR_MONTH.MEMBER, member)
                .set(FACT_INDICATOR_MONTH.NUMERATOR, new BigDecimal(numerator))
                .set(FACT_INDICATOR_MONTH.DENOMINATOR, denominator == null ? null : new BigDecimal(denominator))
                .set(FACT_INDICATOR_MONTH.VALUE, new BigDecimal(value))
                .set(FACT_INDICATOR_MONTH.UNDETERMINED, 0)
                .set(FACT_INDICATOR_MONTH.STATE, "PUBLISHED")
                .set(FACT_INDICATOR_MONTH.AS_AT, monthEnd)
                .set(FACT_INDICATOR_MONTH.KNOWN_FROM, 1)
                .execute();
    }

    private static <T> Field<T> of(String code, Field<T> column) {
        return DSL.field(DSL.select(column).from(DIM_INDICATOR).where(DIM_INDICATOR.CODE.eq(code)));
    }

    private static Condition isOf(String code, String month) {
        return FACT_INDICATOR_MONTH.INDICATOR_CODE.eq(code)
                .and(FACT_INDICATOR_MONTH.MONTH_END.eq(YearMonth.parse(month).atEndOfMonth()))
                .and(FACT_INDICATOR_MONTH.MEMBER.eq("ALL"));
    }

    private Optional<Target> target(String code) {
        return configuration.targetsOf(council).stream().filter(each -> each.indicator().equals(code)).findFirst();
    }

    private @Nullable String change(String code, @Nullable BigDecimal previous, BigDecimal value) {
        if (previous == null) {
            return null;
        }
        var isHigherBetter = configuration.indicators().stream()
                .anyMatch(policy -> policy.code().equals(code) && policy.polarity().equals("higher"));
        var rise = value.compareTo(previous);
        return List.of("DETERIORATED", "SAME", "IMPROVED").get((isHigherBetter ? rise : -rise) + 1);
    }
}
