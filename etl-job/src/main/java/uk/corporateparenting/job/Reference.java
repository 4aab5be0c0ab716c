package uk.corporateparenting.job;

import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import uk.corporateparenting.setting.Configuration;

/** Loads what every council shares: code lists, dates, councils, indicators, and each council's partitions. */
@Component
public final class Reference {

    private final DSLContext sql;
    private final TransactionOperations transaction;

    Reference(DSLContext sql, TransactionOperations transaction) {
        this.sql = sql;
        this.transaction = transaction;
    }

    /** Loads it where it differs; returns the key of each council by its short name. */
    public Map<String, Integer> load(Configuration configuration) {
        throw new UnsupportedOperationException();
    }
}
