package uk.corporateparenting.job.command;

import static uk.corporateparenting.schema.warehouse.Tables.DIM_AUTHORITY;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import uk.corporateparenting.indicator.figure.AsKnown;
import uk.corporateparenting.job.WrongUsage;
import uk.corporateparenting.job.ledger.PublicationRecord;
import uk.corporateparenting.setting.Council;

/** Reads a council's warehouse as it stands, or as it was known on a past night. */
@Component
final class PointInTime {

    private final DSLContext sql;
    private final TransactionOperations transaction;
    private final PublicationRecord publications;

    PointInTime(DSLContext sql, TransactionOperations transaction, PublicationRecord publications) {
        this.sql = sql;
        this.transaction = transaction;
        this.publications = publications;
    }

    /**
     * What a query says; nothing for a council that has never published.
     *
     * @param knownOn
     *            a night as date or date#revision
     */
    <T> Optional<T> read(Council council, Optional<String> knownOn, BiFunction<DSLContext, Integer, T> query) {
        return sql.select(DIM_AUTHORITY.AUTHORITY_KEY)
                .from(DIM_AUTHORITY)
                .where(DIM_AUTHORITY.SLUG.eq(council.slug()))
                .fetchOptional(DIM_AUTHORITY.AUTHORITY_KEY)
                .map(key -> knownOn.map(night -> past(council, key, night, query))
                        .orElseGet(() -> query.apply(sql, key)));
    }

    private <T> T past(Council council, int key, String night, BiFunction<DSLContext, Integer, T> query) {
        var publication = publications
                .of(key, date(night), revision(night))
                .orElseThrow(() -> new WrongUsage("Nothing was published for " + council.slug() + " on " + night
                        + "; the command runs lists the nights there are."));
        return transaction.execute(_ -> query.apply(AsKnown.at(sql, publication.number()), key));
    }

    private static LocalDate date(String night) {
        try {
            return LocalDate.parse(night.split("#", 2)[0]);
        } catch (DateTimeException _) {
            throw new WrongUsage("Write --known-on as 2021-10-08 or 2021-10-08#1.");
        }
    }

    private static Optional<Integer> revision(String night) {
        var parts = night.split("#", 2);
        try {
            return parts.length == 1 ? Optional.empty() : Optional.of(Integer.valueOf(parts[1]));
        } catch (NumberFormatException _) {
            throw new WrongUsage("Write --known-on as 2021-10-08 or 2021-10-08#1.");
        }
    }
}
