package uk.corporateparenting.staging.rule;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static uk.corporateparenting.schema.staging.Tables.MISSING_EPISODE;
import static uk.corporateparenting.staging.rule.UnbrokenCare.CARE;

import java.time.LocalDate;
import org.jooq.Field;
import org.jooq.Table;
import uk.corporateparenting.schema.staging.tables.MissingEpisode;
import uk.corporateparenting.staging.Tonight;

/** Tonight's episodes of being missing, each beside the care during or after which it started. */
final class MissingEpisodes {

    static final MissingEpisode MISSING = MISSING_EPISODE.as("missing");

    /** When the last care begun by then ceased; null where it goes on. */
    static final Field<LocalDate> CARE_CEASED_ON = field(name(MISSING.getName(), "care_ceased_on"), LocalDate.class);

    private MissingEpisodes() {}

    /** The episodes as {@link #MISSING} with {@link #CARE_CEASED_ON}. */
    static Table<?> besideLastCare(Tonight tonight) {
        return select(MISSING.asterisk(), CARE.CEASED_ON.as(CARE_CEASED_ON))
                .distinctOn(MISSING.FILE_ID, MISSING.LINE)
                .from(MISSING)
                .join(UnbrokenCare.of(tonight)).on(CARE.PERSON_ID.eq(MISSING.PERSON_ID))
                .where(MISSING.AUTHORITY_KEY.eq(tonight.authorityKey()))
                .and(CARE.STARTED_ON.le(MISSING.STARTED_ON))
                .orderBy(MISSING.FILE_ID, MISSING.LINE, CARE.STARTED_ON.desc())
                .asTable(MISSING.getName());
    }
}
