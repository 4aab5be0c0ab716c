package uk.corporateparenting.staging.rule;

import static org.jooq.impl.DSL.select;
import static uk.corporateparenting.schema.staging.Tables.CARE_EPISODE;
import static uk.corporateparenting.staging.rule.Episodes.ENDS_CARE;
import static uk.corporateparenting.staging.rule.Episodes.EPISODE;

import org.jooq.Table;
import uk.corporateparenting.schema.staging.tables.CareEpisode;
import uk.corporateparenting.staging.Tonight;

/** The episodes that ended because the child was adopted. */
final class Adoptions {

    static final CareEpisode ADOPTION = CARE_EPISODE.as("adoption");

    private Adoptions() {}

    /** The episodes as {@link #ADOPTION}. */
    static Table<?> of(Tonight tonight) {
        return select(EPISODE.asterisk())
                .from(Episodes.inOrder(tonight))
                .where(EPISODE.CEASE_REASON.in("E11", "E12"), ENDS_CARE)
                .asTable(ADOPTION.getName());
    }
}
