package uk.corporateparenting.staging.rule;

import static uk.corporateparenting.staging.rule.Episodes.EPISODE;
import static uk.corporateparenting.staging.rule.Episodes.PREVIOUS_STARTED_ON;

import org.jooq.Record4;
import org.jooq.Select;
import org.springframework.stereotype.Component;
import uk.corporateparenting.calendar.FinancialYear;
import uk.corporateparenting.staging.Tonight;

/**
 * The first episode of a child, if it began in this financial year, does not start care. Of an
 * earlier one nobody can say that it is the first: a source feeds the episodes of some years only.
 */
@Component
final class FirstEpisodeDoesNotStartCare implements Warning {

    @Override
    public String code() {
        return "357";
    }

    @Override
    public Select<Record4<Long, Long, String, String>> faults(Tonight tonight) {
        var year = FinancialYear.of(tonight.attempt().businessDate());
        return Fault.at(EPISODE.START_REASON)
                .from(Episodes.inOrder(tonight))
                .where(PREVIOUS_STARTED_ON.isNull())
                .and(EPISODE.STARTED_ON.ge(year.firstDay()))
                .and(EPISODE.START_REASON.ne("S"));
    }
}
