package uk.corporateparenting.indicator.restatement;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.select;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_INDICATOR_MONTH;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Table;
import uk.corporateparenting.calendar.MonthEnd;
import uk.corporateparenting.calendar.PeriodBasis;
import uk.corporateparenting.indicator.Breakdown;
import uk.corporateparenting.indicator.Indicator;
import uk.corporateparenting.indicator.figure.AsKnown;
import uk.corporateparenting.indicator.figure.Figure;
import uk.corporateparenting.indicator.figure.Figures;
import uk.corporateparenting.schema.history.Tables;
import uk.corporateparenting.warehouse.Column;

/**
 * Explains the headline of an indicator at a month end from one publication of a council to
 * another.
 */
public final class Restatements {

    private final DSLContext sql;
    private final int authorityKey;
    private final Indicator indicator;
    private final MonthEnd month;
    private final Publications publications;
    private final ConfigurationChange configuration;

    /** Inside the caller's transaction. */
    public Restatements(
            DSLContext sql, int authorityKey, Indicator indicator, MonthEnd month, Publications publications) {
        this.sql = sql;
        this.authorityKey = authorityKey;
        this.indicator = indicator;
        this.month = month;
        this.publications = publications;
        this.configuration = new ConfigurationChange(publications);
    }

    /** The publication that first published a figure of the month; nothing while it is provisional. */
    public Optional<Integer> firstPublished() {
        var past = Tables.FACT_INDICATOR_MONTH;
        var known = select(FACT_INDICATOR_MONTH.KNOWN_FROM)
                .from(FACT_INDICATOR_MONTH)
                .where(isPublished(FACT_INDICATOR_MONTH))
                .unionAll(select(past.KNOWN_FROM).from(past).where(isPublished(past)))
                .asTable("known");
        return sql.select(min(Column.of(known, FACT_INDICATOR_MONTH.KNOWN_FROM)))
                .from(known)
                .fetchOptional(0, Integer.class);
    }

    /** One for every period basis. */
    public List<Restatement> between(int earlier, int later) {
        var before = headlines(earlier);
        var after = headlines(later);
        var moved = CaseCourses.of(sql, authorityKey, indicator.code(), month).stream()
                .filter(course -> course.moved(earlier, later))
                .toList();
        var reasons = reasons().of(moved, earlier, later);
        return indicator.periodBases().stream()
                .map(basis -> restatement(basis, before, after, moved.stream()
                        .filter(course -> course.basis() == basis)
                        .map(course -> part(course, requireNonNull(reasons.get(course)), earlier, later))
                        .toList(), earlier, later))
                .toList();
    }

    private Restatement restatement(
            PeriodBasis basis,
            Map<PeriodBasis, Figure> before,
            Map<PeriodBasis, Figure> after,
            List<Part> ofCases,
            int earlier,
            int later) {
        var changed = new Restatement(
                basis, Optional.ofNullable(before.get(basis)), Optional.ofNullable(after.get(basis)), ofCases);
        var parts = new ArrayList<>(ofCases);
        var rest = changed.difference().minus(ofCases.stream().map(Part::share).reduce(Share.NONE, Share::plus));
        if (!rest.isNone()) {
            parts.add(Part.withoutCase(Cause.CODE_CHANGE, rest, String.join(" ", configuration.files(earlier, later))));
        }
        TargetChange.between(changed).ifPresent(parts::add);
        parts.sort(comparing(Part::cause).thenComparing(Part::caseKey));
        return new Restatement(basis, changed.before(), changed.after(), parts);
    }

    private Part part(CaseCourse course, Reason reason, int earlier, int later) {
        var before = course.at(earlier);
        var after = course.at(later);
        var measure = indicator.measure();
        return new Part(
                reason.cause(),
                course.caseKey(),
                course.childKey(),
                before,
                after,
                Share.of(measure, after).minus(Share.of(measure, before)),
                reason.evidence());
    }

    private Reasons reasons() {
        return new Reasons(
                sql,
                authorityKey,
                Witnesses.of(indicator),
                new KnownDays(month, publications, this::known),
                configuration);
    }

    /** K of a publication; where a panel has its own day, the figure says which. */
    private LocalDate known(int publication) {
        return indicator.panelDay()
                .flatMap(_ -> headlines(publication).values().stream().map(Figure::asAt).findFirst())
                .orElseGet(() -> month.knownOn(publications.businessDate(publication)));
    }

    private Map<PeriodBasis, Figure> headlines(int publication) {
        return Figures.of(AsKnown.at(sql, publication), authorityKey, month).stream()
                .filter(figure -> figure.code().equals(indicator.code()))
                .filter(figure -> figure.breakdown().equals(Breakdown.ALL.name()))
                .collect(toMap(Figure::periodBasis, figure -> figure));
    }

    private Condition isPublished(Table<?> figures) {
        return Column.of(figures, FACT_INDICATOR_MONTH.AUTHORITY_KEY).eq(authorityKey)
                .and(Column.of(figures, FACT_INDICATOR_MONTH.MONTH_END).eq(month.date()))
                .and(Column.of(figures, FACT_INDICATOR_MONTH.INDICATOR_CODE).eq(indicator.code()))
                .and(Column.of(figures, FACT_INDICATOR_MONTH.FIRST_NUMERATOR).isNotNull());
    }
}
