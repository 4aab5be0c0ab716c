package uk.corporateparenting.indicator;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.when;

import java.math.BigDecimal;
import org.jooq.Condition;
import org.jooq.Field;
import uk.corporateparenting.indicator.figure.FigureState;
import uk.corporateparenting.schema.warehouse.tables.FactIndicatorMonth;

/**
 * How far a figure can be relied on. What was first published is kept with it, so that every later
 * night can tell whether it still says the same.
 *
 * @param stored
 *            what was first published of the figure, as known before tonight
 * @param isPublished
 *            whether tonight is on or after the publication day of the month
 */
record Standing(FactIndicatorMonth figure, FactIndicatorMonth stored, Condition isPublished) {

    Field<String> state() {
        return when(figure.NUMERATOR.isNull(), is(FigureState.NOT_AVAILABLE))
                .when(figure.VALUE.isNull(), is(FigureState.NO_CASES))
                .when(isPublished.not(), is(FigureState.PROVISIONAL))
                .when(wasPublished().and(differsFromFirst()), is(FigureState.RESTATED))
                .otherwise(is(FigureState.PUBLISHED));
    }

    Field<BigDecimal> firstNumerator() {
        return first(stored.FIRST_NUMERATOR, figure.NUMERATOR);
    }

    Field<BigDecimal> firstDenominator() {
        return first(stored.FIRST_DENOMINATOR, figure.DENOMINATOR);
    }

    private Field<BigDecimal> first(Field<BigDecimal> published, Field<BigDecimal> tonight) {
        return when(wasPublished(), published).when(isPublished, tonight);
    }

    /** A published figure always has a numerator, not always a denominator. */
    private Condition wasPublished() {
        return stored.FIRST_NUMERATOR.isNotNull();
    }

    private Condition differsFromFirst() {
        return figure.NUMERATOR.isDistinctFrom(stored.FIRST_NUMERATOR)
                .or(figure.DENOMINATOR.isDistinctFrom(stored.FIRST_DENOMINATOR));
    }

    private static Field<String> is(FigureState state) {
        return inline(state.name());
    }
}
