package uk.corporateparenting.staging.rule;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lag;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static uk.corporateparenting.staging.rule.Placements.NO_NUMBER;
import static uk.corporateparenting.staging.rule.Placements.PLACED;
import static uk.corporateparenting.staging.rule.Placements.TEMPORARY;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record4;
import org.jooq.Select;
import org.jooq.Table;
import org.springframework.stereotype.Component;
import uk.corporateparenting.staging.Tonight;

/**
 * After a temporary placement the child does not return to the placement before it. Two are the
 * same when their postcodes and numbers agree, or else their types and providers.
 */
@Component
final class TemporaryPlacementWithoutReturn implements Warning {

    @Override
    public String code() {
        return "383";
    }

    @Override
    public Select<Record4<Long, Long, String, String>> faults(Tonight tonight) {
        return Fault.at(PLACED.PLACEMENT_TYPE)
                .from(besideLastLasting(tonight))
                .where(before(PLACED.PLACEMENT_TYPE).in(TEMPORARY))
                .and(before(PLACED.ENDED_ON).eq(PLACED.STARTED_ON))
                .and(lasting(PLACED.PLACEMENT_TYPE).isNotNull())
                .and(isSame().not());
    }

    private static Condition isSame() {
        var numbers = PLACED.URN.eq(NO_NUMBER)
                .or(lasting(PLACED.URN).eq(NO_NUMBER))
                .or(PLACED.URN.eq(lasting(PLACED.URN)));
        var places = PLACED.POSTCODE.eq(lasting(PLACED.POSTCODE)).and(coalesce(numbers, inline(true)));
        var kinds = PLACED.PLACEMENT_TYPE.eq(lasting(PLACED.PLACEMENT_TYPE))
                .and(PLACED.PLACEMENT_PROVIDER.isNotDistinctFrom(lasting(PLACED.PLACEMENT_PROVIDER)));
        return coalesce(places, kinds).isTrue();
    }

    /** The placements that are not temporary, each beside the last of its kind. */
    private static Table<?> besideLastLasting(Tonight tonight) {
        return select(
                PLACED.asterisk(),
                lagged(PLACED.PLACEMENT_TYPE, lasting(PLACED.PLACEMENT_TYPE)),
                lagged(PLACED.PLACEMENT_PROVIDER, lasting(PLACED.PLACEMENT_PROVIDER)),
                lagged(PLACED.URN, lasting(PLACED.URN)),
                lagged(PLACED.POSTCODE, lasting(PLACED.POSTCODE)))
                .from(besidePlacementBefore(tonight))
                .where(PLACED.PLACEMENT_TYPE.notIn(TEMPORARY))
                .asTable(PLACED.getName());
    }

    private static Table<?> besidePlacementBefore(Tonight tonight) {
        return select(
                PLACED.asterisk(),
                lagged(PLACED.PLACEMENT_TYPE, before(PLACED.PLACEMENT_TYPE)),
                lagged(PLACED.ENDED_ON, before(PLACED.ENDED_ON)))
                .from(Placements.of(tonight))
                .asTable(PLACED.getName());
    }

    private static <T> Field<T> lagged(Field<T> column, Field<T> as) {
        return lag(column).over(Placements.byStart()).as(as);
    }

    private static <T> Field<T> before(Field<T> column) {
        return field(name(PLACED.getName(), "before_" + column.getName()), column.getDataType());
    }

    private static <T> Field<T> lasting(Field<T> column) {
        return field(name(PLACED.getName(), "lasting_" + column.getName()), column.getDataType());
    }
}
