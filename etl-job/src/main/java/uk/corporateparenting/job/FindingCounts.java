package uk.corporateparenting.job;

import static org.jooq.impl.DSL.count;
import static uk.corporateparenting.schema.control.Tables.FINDING;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record4;
import org.jooq.Result;

/** How often each rule found something in a night. */
public final class FindingCounts {

    private FindingCounts() {}

    /** One row per file, rule and tier, the worst tiers first. */
    public static Result<Record4<String, String, String, Integer>> byRule(DSLContext sql, Condition night) {
        return sql.select(FINDING.TIER, FINDING.RULE_CODE, FINDING.FILE_NAME, count().as("findings"))
                .from(FINDING)
                .where(night)
                .groupBy(FINDING.TIER, FINDING.RULE_CODE, FINDING.FILE_NAME)
                .orderBy(FINDING.TIER.sortAsc("FILE", "REJECT", "QUARANTINE", "REPAIR", "WARN"), FINDING.RULE_CODE,
                        FINDING.FILE_NAME)
                .fetch();
    }
}
