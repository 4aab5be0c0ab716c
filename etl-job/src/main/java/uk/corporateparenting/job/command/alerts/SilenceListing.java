package uk.corporateparenting.job.command.alerts;

import static uk.corporateparenting.schema.warehouse.Tables.DIM_AUTHORITY;
import static uk.corporateparenting.schema.warehouse.Tables.LOAD_STATUS;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record3;
import uk.corporateparenting.alert.silence.Silence;
import uk.corporateparenting.alert.silence.Silences;

/** The silences in force for the newest night of each council. */
final class SilenceListing {

    private SilenceListing() {}

    /** A silence of a council. */
    record Silenced(String council, Silence silence) {

        String sentence() {
            return council + ", " + silence.indicatorCode() + ": " + silence.sentence();
        }
    }

    static List<Silenced> of(DSLContext sql, Condition which) {
        return sql.select(DIM_AUTHORITY.SLUG, LOAD_STATUS.AUTHORITY_KEY, LOAD_STATUS.DATA_DATE)
                .from(LOAD_STATUS)
                .innerJoin(DIM_AUTHORITY)
                .on(DIM_AUTHORITY.AUTHORITY_KEY.eq(LOAD_STATUS.AUTHORITY_KEY))
                .where(which)
                .orderBy(DIM_AUTHORITY.SLUG)
                .fetch()
                .stream()
                .flatMap(council -> inForce(sql, council))
                .toList();
    }

    private static Stream<Silenced> inForce(DSLContext sql, Record3<String, Integer, LocalDate> council) {
        return Silences.inForce(sql, council.value2(), council.value3()).values().stream()
                .map(silence -> new Silenced(council.value1(), silence));
    }
}
