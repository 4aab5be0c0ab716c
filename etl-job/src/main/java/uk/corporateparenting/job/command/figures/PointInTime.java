package uk.corporateparenting.job.command.figures;

import static uk.corporateparenting.schema.warehouse.Tables.DIM_AUTHORITY;

import java.util.Optional;
import java.util.function.BiFunction;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import uk.corporateparenting.indicator.figure.AsKnown;
import uk.corporateparenting.job.ledger.PublicationRecord;
import uk.corporateparenting.setting.Council;

/** Reads a council's warehouse as it stands, or as it was known on a past night. */
@Component
public final class PointInTime {

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
    public <T> Optional<T> read(Council council, Optional<String> knownOn, BiFunction<DSLContext, Integer, T> query) {
        return sql.select(DIM_AUTHORITY.AUTHORITY_KEY)
                .from(DIM_AUTHORITY)
                .where(DIM_AUTHORITY.SLUG.eq(council.slug()))
                .fetchOptional(DIM_AUTHORITY.AUTHORITY_KEY)
                .map(key -> knownOn.map(night -> past(council, key, night, query))
                        .orElseGet(() -> query.apply(sql, key)));
    }

    private <T> T past(Council council, int key, String night, BiFunction<DSLContext, Integer, T> query) {
        var publication = new PastNight(night).publication(publications, key, council.slug());
        return transaction.execute(_ -> query.apply(AsKnown.at(sql, publication), key));
    }
}
