package uk.corporateparenting.job.command.figures;

import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import uk.corporateparenting.calendar.MonthEnd;
import uk.corporateparenting.indicator.IndicatorCatalogue;
import uk.corporateparenting.indicator.figure.AsKnown;
import uk.corporateparenting.indicator.restatement.Restatements;
import uk.corporateparenting.job.WrongUsage;
import uk.corporateparenting.job.ledger.PublicationRecord;
import uk.corporateparenting.job.ledger.PublishedNights;
import uk.corporateparenting.setting.Council;

/** Explains why a council's figure changed between two nights. */
@Component
final class ExplainedFigures {

    private final PointInTime now;
    private final TransactionOperations transaction;
    private final PublicationRecord publications;
    private final IndicatorCatalogue catalogue;

    ExplainedFigures(
            PointInTime now,
            TransactionOperations transaction,
            PublicationRecord publications,
            IndicatorCatalogue catalogue) {
        this.now = now;
        this.transaction = transaction;
        this.publications = publications;
        this.catalogue = catalogue;
    }

    /** The explanation; nothing for a council that has never published. */
    Optional<ExplainedFigure> of(Council council, YearMonth month, Question question) {
        return now.read(council, Optional.empty(), (sql, key) -> Objects.requireNonNull(
                transaction.execute(_ -> explain(sql, key, council.slug(), month, question))));
    }

    private ExplainedFigure explain(DSLContext sql, int key, String slug, YearMonth month, Question question) {
        var nights = PublishedNights.of(sql, key);
        var restatements = new Restatements(
                sql, key, catalogue.indicator(question.indicator()), MonthEnd.of(month), nights);
        var later = question.toNight()
                .map(night -> number(night, key, slug))
                .orElseGet(() -> publications.newest(key).orElseThrow().number());
        var earlier = question.fromNight()
                .map(night -> number(night, key, slug))
                .or(restatements::firstPublished)
                .orElseThrow(() -> new WrongUsage(
                        "No night has published " + question.indicator() + " of " + month + " for " + slug
                                + " yet; name two nights with --from-night and --to-night."));
        if (earlier > later) {
            throw new WrongUsage("The night " + nights.name(earlier) + " was not published before "
                    + nights.name(later) + "; name the earlier one with --from-night.");
        }
        MonthsOfFigures.require(AsKnown.at(sql, earlier), key, slug, month);
        return new ExplainedFigure(
                slug, month, question.indicator(), nights.name(earlier), nights.name(later),
                restatements.between(earlier, later));
    }

    private int number(String night, int key, String slug) {
        return new PastNight(night).publication(publications, key, slug);
    }
}
