package uk.corporateparenting.indicator;

import static org.jooq.impl.DSL.castNull;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.grouping;
import static org.jooq.impl.DSL.groupingSets;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.when;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_AGE_BAND;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_LEGAL_STATUS;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_PLACEMENT_TYPE;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_TIME_IN_CARE_BAND;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_CHILD_MONTH;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.GroupField;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import uk.corporateparenting.schema.warehouse.tables.FactChildMonth;

/**
 * Gives a case the members it belongs to, from the description of its child at the month end, so
 * that any breakdown of children fits any cohort of them.
 */
record Slices(List<Breakdown> breakdowns) {

    private static final String UNKNOWN = "Unknown";
    private static final FactChildMonth CHILD_MONTH = FACT_CHILD_MONTH.as("slice");

    /** The cases' tables with what describes the child joined to them. */
    Table<? extends Record> joinedTo(Table<? extends Record> cases, Cohort cohort, Window window) {
        if (breakdowns.stream().noneMatch(Breakdown::describesChild)) {
            return cases;
        }
        return cases
                .leftJoin(CHILD_MONTH)
                .on(CHILD_MONTH.AUTHORITY_KEY.eq(cohort.authorityKey()),
                        CHILD_MONTH.CHILD_KEY.eq(cohort.childKey()),
                        CHILD_MONTH.MONTH_END.eq(window.monthEnd()))
                .leftJoin(DIM_LEGAL_STATUS)
                .on(DIM_LEGAL_STATUS.LEGAL_STATUS_KEY.eq(CHILD_MONTH.LEGAL_STATUS_KEY))
                .leftJoin(DIM_AGE_BAND)
                .on(DIM_AGE_BAND.AGE_BAND_KEY.eq(CHILD_MONTH.AGE_BAND_KEY))
                .leftJoin(DIM_TIME_IN_CARE_BAND)
                .on(DIM_TIME_IN_CARE_BAND.TIME_IN_CARE_BAND_KEY.eq(CHILD_MONTH.TIME_IN_CARE_BAND_KEY))
                .leftJoin(DIM_PLACEMENT_TYPE)
                .on(DIM_PLACEMENT_TYPE.PLACEMENT_TYPE_KEY.eq(CHILD_MONTH.PLACEMENT_TYPE_KEY));
    }

    /** The member of every breakdown; null for those the indicator lacks. */
    List<Field<String>> columns() {
        return Arrays.stream(Breakdown.values())
                .filter(breakdown -> breakdown != Breakdown.ALL)
                .map(breakdown -> member(breakdown).as(breakdown.column()))
                .toList();
    }

    /** What the breakdowns are called. */
    List<String> names() {
        return breakdowns.stream().map(Breakdown::name).toList();
    }

    /** One group per headline and one per member of each breakdown. */
    GroupField groups(Field<?>... window) {
        return groupingSets(breakdowns.stream()
                .map(breakdown -> {
                    var group = new ArrayList<Field<?>>(List.of(window));
                    if (breakdown != Breakdown.ALL) {
                        group.add(breakdown.column());
                    }
                    return group.toArray(Field<?>[]::new);
                })
                .toArray(Field<?>[][]::new));
    }

    /** Which breakdown a group belongs to. */
    Field<String> breakdownOfGroup() {
        return split().reduce((Field<String>) inline(Breakdown.ALL.name()),
                (others, breakdown) -> when(isGroupedBy(breakdown), inline(breakdown.name())).otherwise(others),
                (one, _) -> one);
    }

    /** Which member a group is. */
    Field<String> memberOfGroup() {
        return split().reduce((Field<String>) inline(Breakdown.ALL.name()),
                (others, breakdown) -> when(isGroupedBy(breakdown), breakdown.column()).otherwise(others),
                (one, _) -> one);
    }

    /** Whether a group is a member of a breakdown rather than the headline. */
    Condition isMember() {
        return DSL.or(split().map(Slices::isGroupedBy).toList());
    }

    private Field<String> member(Breakdown breakdown) {
        if (!breakdowns.contains(breakdown)) {
            return castNull(SQLDataType.CLOB);
        }
        return breakdown.isExhaustive() ? coalesce(breakdown.attribute(), inline(UNKNOWN)) : breakdown.attribute();
    }

    private Stream<Breakdown> split() {
        return breakdowns.stream().filter(breakdown -> breakdown != Breakdown.ALL);
    }

    private static Condition isGroupedBy(Breakdown breakdown) {
        return grouping(breakdown.column()).eq(0);
    }
}
