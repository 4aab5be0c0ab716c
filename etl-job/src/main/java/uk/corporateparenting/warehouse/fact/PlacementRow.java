package uk.corporateparenting.warehouse.fact;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static uk.corporateparenting.schema.staging.Tables.CARE_PERIOD;
import static uk.corporateparenting.schema.staging.Tables.PLACEMENT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import uk.corporateparenting.warehouse.Star;

/**
 * Tonight's placement rows that last at all, each with its child: one system names only the period
 * of care.
 */
final class PlacementRow {

    static final Field<String> PERSON_ID = text("person_id");
    static final Field<String> PERIOD_ID = text("period_of_care_id");
    static final Field<LocalDate> STARTED_ON = field(name("placed", "started_on"), SQLDataType.LOCALDATE);
    static final Field<LocalDate> ENDED_ON = field(name("placed", "ended_on"), SQLDataType.LOCALDATE);
    static final Field<String> TYPE = text("placement_type");
    static final Field<String> PROVIDER = text("placement_provider");
    static final Field<String> URN = text("urn");
    static final Field<String> POSTCODE = text("postcode");
    static final Field<String> CHANGE_REASON = text("change_reason");
    static final Field<BigDecimal> DISTANCE = field(name("placed", "distance_miles"), SQLDataType.NUMERIC);
    /**
     * Order in time; by content where rows start and end together, so that a shuffled file says the
     * same.
     */
    static final List<OrderField<?>> ORDER = List.of(
            STARTED_ON.asc(),
            ENDED_ON.asc().nullsLast(),
            TYPE.asc().nullsFirst(),
            PROVIDER.asc().nullsFirst(),
            URN.asc().nullsFirst(),
            POSTCODE.asc().nullsFirst(),
            text("placement_id").asc().nullsFirst(),
            DISTANCE.asc().nullsFirst(),
            CHANGE_REASON.asc().nullsFirst());

    private PlacementRow() {}

    static Table<?> of(Star star) {
        return select(
                coalesce(PLACEMENT.PERSON_ID, CARE_PERIOD.PERSON_ID).as("person_id"),
                PLACEMENT.PERIOD_OF_CARE_ID,
                PLACEMENT.STARTED_ON,
                PLACEMENT.ENDED_ON,
                PLACEMENT.PLACEMENT_TYPE,
                PLACEMENT.PLACEMENT_PROVIDER,
                PLACEMENT.URN,
                PLACEMENT.POSTCODE,
                PLACEMENT.PLACEMENT_ID,
                PLACEMENT.CHANGE_REASON,
                PLACEMENT.DISTANCE_MILES)
                .from(PLACEMENT)
                .leftJoin(CARE_PERIOD)
                .on(CARE_PERIOD.AUTHORITY_KEY.eq(star.authorityKey()))
                .and(CARE_PERIOD.PERIOD_OF_CARE_ID.eq(PLACEMENT.PERIOD_OF_CARE_ID))
                .and(PLACEMENT.PERSON_ID.isNull().or(PLACEMENT.PERSON_ID.eq(CARE_PERIOD.PERSON_ID)))
                .where(PLACEMENT.AUTHORITY_KEY.eq(star.authorityKey()))
                .and(Days.hasLength(PLACEMENT.STARTED_ON, PLACEMENT.ENDED_ON))
                .asTable("placed");
    }

    private static Field<String> text(String column) {
        return field(name("placed", column), SQLDataType.CLOB);
    }
}
