package uk.corporateparenting.job.command.alerts;

import static uk.corporateparenting.schema.warehouse.Tables.DIM_AUTHORITY;
import static uk.corporateparenting.schema.warehouse.Tables.LOAD_STATUS;

import java.time.LocalDate;
import org.jooq.DSLContext;
import org.jooq.Records;
import uk.corporateparenting.alert.Publication;
import uk.corporateparenting.job.WrongUsage;
import uk.corporateparenting.setting.Council;

/** A council of which a night has been published, and the business date of the newest. */
record PublishedCouncil(int authorityKey, int publication, LocalDate dataDate) {

    static PublishedCouncil of(DSLContext sql, String slug) {
        return sql.select(DIM_AUTHORITY.AUTHORITY_KEY, LOAD_STATUS.PUBLICATION, LOAD_STATUS.DATA_DATE)
                .from(DIM_AUTHORITY)
                .innerJoin(LOAD_STATUS)
                .on(LOAD_STATUS.AUTHORITY_KEY.eq(DIM_AUTHORITY.AUTHORITY_KEY))
                .where(DIM_AUTHORITY.SLUG.eq(slug))
                .fetchOptional(Records.mapping(PublishedCouncil::new))
                .orElseThrow(() -> new WrongUsage("No night of " + slug + " has been published yet."));
    }

    /** Its newest publication. */
    Publication publication(Council council) {
        return new Publication(council, authorityKey, publication, dataDate);
    }
}
