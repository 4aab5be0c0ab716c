package uk.corporateparenting.indicator;

import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import uk.corporateparenting.warehouse.Difference;
import uk.corporateparenting.warehouse.DifferenceLoader;
import uk.corporateparenting.warehouse.Star;

/** Computes every indicator for tonight's month ends, once the star is loaded. */
@Component
public final class IndicatorLoad {

    private final IndicatorCatalogue catalogue;
    private final DifferenceLoader loader;

    IndicatorLoad(IndicatorCatalogue catalogue, DifferenceLoader loader) {
        this.catalogue = catalogue;
        this.loader = loader;
    }

    /**
     * Applies figures and cases as differences inside the caller's transaction.
     *
     * @param feeds
     *            the staging tables the council's source fills
     */
    public Outturn apply(DSLContext sql, Star star, Set<String> feeds) {
        var indicators = catalogue.indicators();
        var cases = loader.apply(sql, new CaseLoad(indicators, feeds), star);
        var figures = loader.apply(sql, new FigureLoad(indicators, feeds), star);
        return new Outturn(List.of(cases, figures), Reconciliation.faults(sql, star, indicators));
    }

    /**
     * What a night's figures came to.
     *
     * @param differences
     *            the rows that changed, of the cases and of the figures
     * @param unreconciled
     *            breakdowns that do not add up; a night with any is held
     */
    public record Outturn(List<Difference> differences, List<Unreconciled> unreconciled) {

        public Outturn {
            differences = List.copyOf(differences);
            unreconciled = List.copyOf(unreconciled);
        }
    }
}
