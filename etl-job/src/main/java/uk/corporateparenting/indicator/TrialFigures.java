package uk.corporateparenting.indicator;

import static org.jooq.impl.DSL.asterisk;
import static org.jooq.impl.DSL.castNull;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.trueCondition;
import static uk.corporateparenting.indicator.ReportingWindows.REPORTING_WINDOW;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_INDICATOR;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_INDICATOR_MONTH;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_TARGET;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.CommonTableExpression;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.RowN;
import org.jooq.Select;
import org.jooq.impl.DSL;
import uk.corporateparenting.indicator.figure.FigureState;
import uk.corporateparenting.indicator.figure.Rating;
import uk.corporateparenting.indicator.figure.TrialFigure;
import uk.corporateparenting.schema.history.Tables;
import uk.corporateparenting.schema.history.tables.FactIndicatorMonth;
import uk.corporateparenting.schema.warehouse.tables.FactTarget;
import uk.corporateparenting.setting.Settings;
import uk.corporateparenting.setting.Target;

/**
 * Everything that was ever published of a council's headline figures, rated by other targets: by
 * the judgement of every night, over the values as they are kept. Nothing is written.
 */
public final class TrialFigures {

    private static final Window WINDOW = new Window();

    // Derived tables, whose columns are called as those of the tables they stand for.
    private static final FactIndicatorMonth FIGURE = Tables.FACT_INDICATOR_MONTH.as("figure");
    private static final FactTarget WANTED = FACT_TARGET.as("wanted");
    private static final FactTarget AIM = FACT_TARGET.as("aim");

    private static final String CODE = "code";

    private TrialFigures() {}

    /**
     * Every version of every month, in the order of the report, the oldest month of an indicator first.
     *
     * @param targets
     *            the council's; without any there is nothing to rate
     */
    public static List<TrialFigure> of(DSLContext sql, int authorityKey, Settings settings, List<Target> targets) {
        var months = months(sql, authorityKey);
        if (months.isEmpty() || targets.isEmpty()) {
            return List.of();
        }
        return sql.with(windows(settings, months))
                .with(wanted(authorityKey, targets))
                .with(FIGURE.getName()).as(versions(authorityKey))
                .select(FIGURE.INDICATOR_CODE, FIGURE.MONTH_END, FIGURE.STATE, FIGURE.NUMERATOR, FIGURE.DENOMINATOR,
                        FIGURE.VALUE, FIGURE.AS_AT, FIGURE.KNOWN_FROM, FIGURE.KNOWN_TO, AIM.TARGET_OPERATOR, AIM.TARGET)
                .select(new Judgement(WINDOW, FIGURE.VALUE).rating(AIM).as(FIGURE.RATING))
                .from(table(FIGURE.getUnqualifiedName()))
                .join(REPORTING_WINDOW)
                .on(WINDOW.monthEnd().eq(FIGURE.MONTH_END))
                .join(DIM_INDICATOR)
                .on(DIM_INDICATOR.INDICATOR_KEY.eq(FIGURE.INDICATOR_KEY))
                .leftJoin(lateral(TargetInForce.query(
                        table(WANTED.getUnqualifiedName()), WANTED, authorityKey, FIGURE.MONTH_END))
                        .as(AIM.getUnqualifiedName()))
                .on(trueCondition())
                .orderBy(DIM_INDICATOR.SORT_ORDER, DIM_INDICATOR.CODE, FIGURE.MONTH_END, FIGURE.KNOWN_FROM)
                .fetch(TrialFigures::figure);
    }

    private static List<LocalDate> months(DSLContext sql, int authorityKey) {
        return sql.selectDistinct(FIGURE.MONTH_END)
                .from(versions(authorityKey).asTable(FIGURE.getName()))
                .fetch(FIGURE.MONTH_END);
    }

    /** What the warehouse says, and what it said before. */
    private static Select<?> versions(int authorityKey) {
        var now = FACT_INDICATOR_MONTH.as("now");
        var past = Tables.FACT_INDICATOR_MONTH.as("past");
        return select(now.INDICATOR_CODE, now.INDICATOR_KEY, now.MONTH_END, now.STATE, now.NUMERATOR, now.DENOMINATOR,
                now.VALUE, now.AS_AT, now.KNOWN_FROM, castNull(past.KNOWN_TO).as(past.KNOWN_TO))
                .from(now)
                .join(DIM_INDICATOR)
                .on(DIM_INDICATOR.INDICATOR_KEY.eq(now.INDICATOR_KEY))
                .where(now.AUTHORITY_KEY.eq(inline(authorityKey)), now.BREAKDOWN.eq(inline(Breakdown.ALL.name())),
                        now.PERIOD_BASIS.eq(DIM_INDICATOR.HEADLINE_BASIS))
                .unionAll(select(past.INDICATOR_CODE, past.INDICATOR_KEY, past.MONTH_END, past.STATE, past.NUMERATOR,
                        past.DENOMINATOR, past.VALUE, past.AS_AT, past.KNOWN_FROM, past.KNOWN_TO)
                        .from(past)
                        .join(DIM_INDICATOR)
                        .on(DIM_INDICATOR.INDICATOR_KEY.eq(past.INDICATOR_KEY))
                        .where(past.AUTHORITY_KEY.eq(inline(authorityKey)),
                                past.BREAKDOWN.eq(inline(Breakdown.ALL.name())),
                                past.PERIOD_BASIS.eq(DIM_INDICATOR.HEADLINE_BASIS)));
    }

    private static CommonTableExpression<?> windows(Settings settings, List<LocalDate> months) {
        var rows = months.stream()
                .<RowN>map(month -> row(List.of(
                        inline(month), inline(settings.text(Judgement.TARGET_INCLUSIVE, month)))))
                .toArray(RowN[]::new);
        return name(Window.TABLE)
                .as(select(asterisk())
                        .from(DSL.values(rows).as(Window.TABLE, "month_end", Judgement.TARGET_INCLUSIVE)));
    }

    private static CommonTableExpression<?> wanted(int authorityKey, List<Target> targets) {
        var rows = targets.stream().map(target -> cells(authorityKey, target)).toArray(RowN[]::new);
        var given = DSL.values(rows).as("given", CODE, WANTED.AUTHORITY_KEY.getName(), WANTED.VALID_FROM.getName(),
                WANTED.VALID_TO.getName(), WANTED.TARGET_OPERATOR.getName(), WANTED.TARGET.getName(),
                WANTED.ACCEPTABLE_WITHIN.getName());
        return name(WANTED.getName())
                .as(select(DIM_INDICATOR.INDICATOR_KEY)
                        .select(given.fields())
                        .from(given)
                        .join(DIM_INDICATOR)
                        .on(DIM_INDICATOR.CODE.eq(given.field(CODE, String.class))));
    }

    private static RowN cells(int authorityKey, Target target) {
        return row(List.of(
                inline(target.indicator()),
                inline(authorityKey),
                inline(target.from()),
                inline(target.to(), FACT_TARGET.VALID_TO).cast(FACT_TARGET.VALID_TO),
                inline(target.operator()),
                inline(target.target()).cast(FACT_TARGET.TARGET),
                inline(target.acceptableWithin()).cast(FACT_TARGET.ACCEPTABLE_WITHIN)));
    }

    private static TrialFigure figure(Record row) {
        return new TrialFigure(
                row.get(FIGURE.INDICATOR_CODE),
                row.get(FIGURE.MONTH_END),
                FigureState.valueOf(row.get(FIGURE.STATE)),
                row.get(FIGURE.NUMERATOR),
                row.get(FIGURE.DENOMINATOR),
                row.get(FIGURE.VALUE),
                row.get(AIM.TARGET_OPERATOR),
                row.get(AIM.TARGET),
                Optional.ofNullable(row.get(FIGURE.RATING)).map(Rating::valueOf).orElse(null),
                row.get(FIGURE.AS_AT),
                row.get(FIGURE.KNOWN_FROM),
                row.get(FIGURE.KNOWN_TO));
    }
}
