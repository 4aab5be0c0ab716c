package uk.corporateparenting.alert;

import static uk.corporateparenting.schema.control.Tables.BREACH;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import uk.corporateparenting.setting.Configuration;
import uk.corporateparenting.setting.Council;
import uk.corporateparenting.setting.IndicatorPolicy;

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
        var policies = configuration.indicators().stream()
                .collect(Collectors.toMap(IndicatorPolicy::code, Function.identity()));
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
            Map<String, IndicatorPolicy> policies) {
        var messages = 0;
        for (var recipient : Addressee.of(configuration, publication)) {
            var theirs = fallen.stream()
                    .filter(figure -> recipient.mustKnow(policies.get(figure.indicator())))
                    .toList();
            if (!theirs.isEmpty()) {
                Outbox.put(sql, publication, recipient.email(),
                        BreachMail.of(publication, theirs, policies, recipient));
                messages++;
            }
        }
        return messages;
    }

    private static @Nullable String suppression(FallenFigure figure, Map<String, IndicatorPolicy> policies) {
        if (!figure.isNewestMonth()) {
            return "NOT_THE_NEWEST_PUBLISHED_MONTH";
        }
        var denominator = figure.denominator();
        var minimum = BigDecimal.valueOf(policies.get(figure.indicator()).minimumDenominator());
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
