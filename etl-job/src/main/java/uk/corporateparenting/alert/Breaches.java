package uk.corporateparenting.alert;

import static uk.corporateparenting.schema.control.Tables.BREACH;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import uk.corporateparenting.alert.breach.Routing;
import uk.corporateparenting.alert.outbox.Letter;
import uk.corporateparenting.alert.outbox.Outbox;
import uk.corporateparenting.setting.Configuration;

/**
 * Opens a breach for every figure that fell into Poor performance, and writes to those who must
 * know.
 */
public final class Breaches {

    private Breaches() {}

    /**
     * Within the publish transaction: one breach per fall, one message per recipient.
     *
     * @return how many messages were put into the outbox
     */
    public static int open(DSLContext sql, Publication publication, Configuration configuration) {
        var policies = new Policies(configuration.indicators());
        var toTell = new ArrayList<FallenFigure>();
        for (var figure : FallenFigures.of(sql, publication.authorityKey())) {
            var reason = suppression(figure, policies);
            record(sql, publication, figure, reason);
            if (reason == null) {
                toTell.add(figure);
            }
        }
        toTell.sort(Comparator.comparing(FallenFigure::miss).reversed());
        return write(sql, publication, configuration, toTell, policies);
    }

    private static int write(
            DSLContext sql,
            Publication publication,
            Configuration configuration,
            List<FallenFigure> fallen,
            Policies policies) {
        var messages = 0;
        for (var recipient : Routing.of(configuration, publication)) {
            var theirs = fallen.stream()
                    .filter(figure -> recipient.mustKnow(policies.of(figure.indicator())))
                    .toList();
            if (!theirs.isEmpty()) {
                var mail = BreachMail.of(publication, theirs, policies, recipient.addressee()).mail();
                Outbox.put(sql, Letter.ofPublication(publication.council().slug(), publication.authorityKey(),
                        publication.number(), recipient.addressee().address(), mail));
                messages++;
            }
        }
        return messages;
    }

    private static @Nullable String suppression(FallenFigure figure, Policies policies) {
        if (!figure.isNewestMonth()) {
            return "NOT_THE_NEWEST_PUBLISHED_MONTH";
        }
        var denominator = figure.denominator();
        var minimum = BigDecimal.valueOf(policies.of(figure.indicator()).minimumDenominator());
        return denominator != null && denominator.compareTo(minimum) < 0 ? "DENOMINATOR_BELOW_MINIMUM" : null;
    }

    private static void record(DSLContext sql, Publication publication, FallenFigure figure, @Nullable String reason) {
        sql.insertInto(BREACH)
                .set(BREACH.AUTHORITY_KEY, publication.authorityKey())
                .set(BREACH.INDICATOR_CODE, figure.indicator())
                .set(BREACH.MONTH_END, figure.monthEnd())
                .set(BREACH.PUBLICATION, publication.number())
                .set(BREACH.SUPPRESSED_BY, reason)
                .execute();
    }
}
