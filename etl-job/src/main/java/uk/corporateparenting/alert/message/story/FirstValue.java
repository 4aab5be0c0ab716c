package uk.corporateparenting.alert.message.story;

import static uk.corporateparenting.schema.warehouse.Tables.FACT_INDICATOR_MONTH;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import uk.corporateparenting.indicator.figure.Figure;

/** What a figure was when it was first published, before its source was corrected. */
public final class FirstValue {

    private static final BigDecimal NOT_COUNTED = BigDecimal.ONE;

    private FirstValue() {}

    /** As written; nothing where nobody can say, or where it may not be written. */
    public static Optional<String> of(DSLContext sql, Story story) {
        var figure = story.figure();
        return sql.select(FACT_INDICATOR_MONTH.FIRST_NUMERATOR, FACT_INDICATOR_MONTH.FIRST_DENOMINATOR)
                .from(FACT_INDICATOR_MONTH)
                .where(
                        FACT_INDICATOR_MONTH.AUTHORITY_KEY.eq(story.publication().authorityKey()),
                        FACT_INDICATOR_MONTH.INDICATOR_CODE.eq(figure.code()),
                        FACT_INDICATOR_MONTH.MONTH_END.eq(figure.monthEnd().date()),
                        FACT_INDICATOR_MONTH.PERIOD_BASIS.eq(figure.periodBasis().name()),
                        FACT_INDICATOR_MONTH.BREAKDOWN.eq(figure.breakdown()))
                .fetchOptional()
                .flatMap(first -> value(figure, first.value1(), first.value2()))
                .map(first -> withNumbers(figure, first))
                .filter(story.smallNumbers()::allows)
                .map(first -> ValueText.value(first.value(), first.unit()));
    }

    private record Numbers(BigDecimal numerator, @Nullable BigDecimal denominator, BigDecimal value) {}

    /** By the same factor as the value of now: a percentage, a rate for 10,000, a mean. */
    private static Optional<Numbers> value(
            Figure now, @Nullable BigDecimal numerator, @Nullable BigDecimal denominator) {
        if (numerator == null || now.numerator() == null || now.value() == null || now.numerator().signum() == 0) {
            return Optional.empty();
        }
        var counted = now.denominator() == null ? NOT_COUNTED : now.denominator();
        var first = denominator == null ? NOT_COUNTED : denominator;
        if (first.signum() == 0) {
            return Optional.empty();
        }
        var value = now.value().multiply(numerator).multiply(counted)
                .divide(now.numerator().multiply(first), MathContext.DECIMAL64);
        return Optional.of(new Numbers(numerator, denominator, value));
    }

    private static Figure withNumbers(Figure now, Numbers first) {
        return new Figure(
                now.monthEnd(), now.code(), now.title(), now.section(), now.unit(), now.periodBasis(),
                now.isHeadline(), now.breakdown(), now.member(), first.numerator(), first.denominator(),
                first.value(), 0, now.target(), now.targetOperator(), null, null, null, now.state(), now.asAt(),
                now.knownFrom());
    }
}
