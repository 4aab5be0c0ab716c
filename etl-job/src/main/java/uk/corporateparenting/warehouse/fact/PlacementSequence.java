package uk.corporateparenting.warehouse.fact;

import static org.jooq.impl.DSL.boolOr;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lag;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;
import static uk.corporateparenting.schema.staging.Tables.CARE_EPISODE;

import org.jooq.Condition;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import uk.corporateparenting.warehouse.Column;
import uk.corporateparenting.warehouse.Star;

/**
 * The placement rows of each period of care in order, numbered by spell. A row continues the spell
 * before it when an episode starts with it for a reason that keeps the carer, or when it returns to
 * the placement that a temporary one interrupted.
 */
final class PlacementSequence {

    private static final String UNKNOWN_URN = "XXXXXXX";

    private PlacementSequence() {}

    static Select<?> numbered(Star star) {
        var compared = compared(star).asTable("compared");
        return select(compared.fields())
                .select(count().filterWhere(Column.of(compared, "starts_spell", SQLDataType.BOOLEAN)).over()
                        .partitionBy(compared.field("period_of_care_id"))
                        .orderBy(compared.field("place"))
                        .as("spell"))
                .from(compared);
    }

    private static Select<?> compared(Star star) {
        var ordered = ordered(star).asTable("ordered");
        var isReturn = Column.of(ordered, "temporary_rows", SQLDataType.INTEGER)
                .gt(before(ordered, "temporary_rows", SQLDataType.INTEGER))
                .and(isSamePlacement(ordered));
        var continues = before(ordered, "place", SQLDataType.INTEGER)
                .isNotNull()
                .and(Column.of(ordered, "keeps_carer", SQLDataType.BOOLEAN).isTrue().or(isReturn));
        return select(ordered.fields())
                .select(field(DSL.condition(Column.of(ordered, "is_temporary", SQLDataType.BOOLEAN)).not()
                        .and(coalesce(field(continues), inline(false)).isFalse())).as("starts_spell"))
                .from(ordered);
    }

    private static Condition isSamePlacement(Table<?> ordered) {
        var urn = DSL.nullif(text(ordered, "urn"), UNKNOWN_URN);
        var urnBefore = DSL.nullif(before(ordered, "urn", SQLDataType.CLOB), UNKNOWN_URN);
        var isSameKind = text(ordered, "placement_type")
                .isNotDistinctFrom(before(ordered, "placement_type", SQLDataType.CLOB))
                .and(text(ordered, "placement_provider")
                        .isNotDistinctFrom(before(ordered, "placement_provider", SQLDataType.CLOB)));
        return text(ordered, "postcode").eq(before(ordered, "postcode", SQLDataType.CLOB))
                .and(DSL.condition(coalesce(field(urn.eq(urnBefore)), field(isSameKind))));
    }

    /**
     * What the row before said that is no temporary one (or, for a temporary row, the temporary one
     * before).
     */
    private static <T> Field<T> before(Table<?> ordered, String column, DataType<T> type) {
        return lag(Column.of(ordered, column, type)).over()
                .partitionBy(ordered.field("period_of_care_id"), ordered.field("is_temporary"))
                .orderBy(ordered.field("place"));
    }

    private static Select<?> ordered(Star star) {
        var keepsCarer = select(
                CARE_EPISODE.PERIOD_OF_CARE_ID,
                CARE_EPISODE.STARTED_ON,
                boolOr(CARE_EPISODE.START_REASON.in("T", "U")).as("changes_placement"))
                .from(CARE_EPISODE)
                .where(CARE_EPISODE.AUTHORITY_KEY.eq(star.authorityKey()))
                .and(CARE_EPISODE.START_REASON.in("L", "T", "U"))
                .and(Days.hasLength(CARE_EPISODE.STARTED_ON, CARE_EPISODE.CEASED_ON))
                .groupBy(CARE_EPISODE.PERIOD_OF_CARE_ID, CARE_EPISODE.STARTED_ON)
                .asTable("keeps_carer");
        var isTemporary = coalesce(field(PlacementRow.TYPE.in("T0", "T1", "T2", "T3", "T4")), inline(false));
        return select(
                Period.CHILD_KEY,
                PlacementRow.PERIOD_ID,
                Period.ENTERED_ON,
                PlacementRow.STARTED_ON,
                PlacementRow.ENDED_ON,
                PlacementRow.TYPE,
                PlacementRow.PROVIDER,
                PlacementRow.URN,
                PlacementRow.POSTCODE,
                isTemporary.as("is_temporary"),
                field(Column.of(keepsCarer, CARE_EPISODE.STARTED_ON).isNotNull()).as("keeps_carer"),
                coalesce(Column.of(keepsCarer, "changes_placement", SQLDataType.BOOLEAN), inline(false))
                        .as("changes_placement"),
                rowNumber().over().partitionBy(PlacementRow.PERIOD_ID).orderBy(PlacementRow.ORDER).as("place"),
                count().filterWhere(DSL.condition(isTemporary)).over()
                        .partitionBy(PlacementRow.PERIOD_ID).orderBy(PlacementRow.ORDER).as("temporary_rows"))
                .from(PlacementRow.of(star))
                .join(Period.of(star)).on(Period.ID.eq(PlacementRow.PERIOD_ID))
                .and(Period.PERSON_ID.eq(PlacementRow.PERSON_ID))
                .leftJoin(keepsCarer)
                .on(Column.of(keepsCarer, CARE_EPISODE.PERIOD_OF_CARE_ID).eq(PlacementRow.PERIOD_ID))
                .and(Column.of(keepsCarer, CARE_EPISODE.STARTED_ON).eq(PlacementRow.STARTED_ON))
                .where(PlacementRow.STARTED_ON.le(star.businessDate()));
    }

    private static Field<String> text(Table<?> rows, String column) {
        return Column.of(rows, column, SQLDataType.CLOB);
    }
}
