package uk.corporateparenting.job;

import static uk.corporateparenting.schema.warehouse.Tables.DIM_AUTHORITY;

import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import uk.corporateparenting.contract.CodeLists;
import uk.corporateparenting.indicator.IndicatorCatalogue;
import uk.corporateparenting.job.ledger.StopRequest;
import uk.corporateparenting.setting.Configuration;
import uk.corporateparenting.staging.CodeTable;
import uk.corporateparenting.staging.StagingPartitions;
import uk.corporateparenting.warehouse.reference.ReferenceLoad;
import uk.corporateparenting.warehouse.reference.ReferenceLock;

/**
 * Loads what every council shares: code lists, dates, councils, indicators, and each council's
 * partitions.
 */
@Component
public final class Reference {

    private final DSLContext sql;
    private final TransactionOperations transaction;
    private final ReferenceLoad load;
    private final IndicatorCatalogue indicators;

    Reference(DSLContext sql, StopRequest stop, TransactionOperations transaction, ReferenceLoad load,
            IndicatorCatalogue indicators) {
        this.sql = stop.obeyedBy(sql);
        this.transaction = transaction;
        this.load = load;
        this.indicators = indicators;
    }

    /** Loads it where it differs; returns the key of each council by its short name. */
    public Map<String, Integer> load(Configuration configuration) {
        return transaction.execute(_ -> {
            ReferenceLock.load(sql);
            CodeTable.load(sql, CodeLists.read(configuration.folder()));
            CodeTable.loadRoles(sql, configuration.roles());
            load.load(sql, configuration.workingDays(), configuration.councils(),
                    indicators.members(configuration.indicators()));
            var keys = sql.select(DIM_AUTHORITY.SLUG, DIM_AUTHORITY.AUTHORITY_KEY)
                    .from(DIM_AUTHORITY)
                    .where(DIM_AUTHORITY.AUTHORITY_KEY.gt(0))
                    .fetchMap(DIM_AUTHORITY.SLUG, DIM_AUTHORITY.AUTHORITY_KEY);
            keys.values().forEach(key -> StagingPartitions.add(sql, key));
            return keys;
        });
    }
}
