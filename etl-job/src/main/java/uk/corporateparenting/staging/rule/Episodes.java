package uk.corporateparenting.staging.rule;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.lag;
import static org.jooq.impl.DSL.lead;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.partitionBy;
import static org.jooq.impl.DSL.select;
import static uk.corporateparenting.schema.staging.Tables.CARE_EPISODE;

import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.WindowSpecificationRowsStep;
import uk.corporateparenting.schema.staging.tables.CareEpisode;
import uk.corporateparenting.staging.Tonight;

/** Tonight's episodes of care, each beside the ones before and after it of the same child. */
final class Episodes {

    static final CareEpisode EPISODE = CARE_EPISODE.as("episode");

    static final Field<LocalDate> PREVIOUS_STARTED_ON = beside("previous", EPISODE.STARTED_ON);
    static final Field<LocalDate> PREVIOUS_CEASED_ON = beside("previous", EPISODE.CEASED_ON);
    static final Field<String> PREVIOUS_CEASE_REASON = beside("previous", EPISODE.CEASE_REASON);
    static final Field<String> PREVIOUS_CATEGORY_OF_NEED = beside("previous", EPISODE.CATEGORY_OF_NEED);
    static final Field<String> PREVIOUS_PERIOD_OF_CARE_ID = beside("previous", EPISODE.PERIOD_OF_CARE_ID);
    static final Field<LocalDate> NEXT_STARTED_ON = beside("next", EPISODE.STARTED_ON);
    static final Field<String> NEXT_START_REASON = beside("next", EPISODE.START_REASON);
    static final Field<String> NEXT_PERIOD_OF_CARE_ID = beside("next", EPISODE.PERIOD_OF_CARE_ID);

    /**
     * The episode ends care. A reason that does so counts only on the last episode of a period of care:
     * one system copies the reason of a placement's end to all its episodes.
     */
    static final Condition ENDS_CARE = EPISODE.CEASE_REASON.ne("X1")
            .and(NEXT_PERIOD_OF_CARE_ID.isDistinctFrom(EPISODE.PERIOD_OF_CARE_ID)
                    .or(EPISODE.PERIOD_OF_CARE_ID.isNull()));

    /** The episode does not belong to the period of care of the one before. */
    static final Condition OPENS_PERIOD = PREVIOUS_PERIOD_OF_CARE_ID.isDistinctFrom(EPISODE.PERIOD_OF_CARE_ID)
            .or(EPISODE.PERIOD_OF_CARE_ID.isNull());

    private Episodes() {}

    /** The episodes as {@link #EPISODE}, with the fields of this class. */
    static Table<?> inOrder(Tonight tonight) {
        return select(
                EPISODE.asterisk(),
                lag(EPISODE.STARTED_ON).over(byStart()).as(PREVIOUS_STARTED_ON),
                lag(EPISODE.CEASED_ON).over(byStart()).as(PREVIOUS_CEASED_ON),
                lag(EPISODE.CEASE_REASON).over(byStart()).as(PREVIOUS_CEASE_REASON),
                lag(EPISODE.CATEGORY_OF_NEED).over(byStart()).as(PREVIOUS_CATEGORY_OF_NEED),
                lag(EPISODE.PERIOD_OF_CARE_ID).over(byStart()).as(PREVIOUS_PERIOD_OF_CARE_ID),
                lead(EPISODE.STARTED_ON).over(byStart()).as(NEXT_STARTED_ON),
                lead(EPISODE.START_REASON).over(byStart()).as(NEXT_START_REASON),
                lead(EPISODE.PERIOD_OF_CARE_ID).over(byStart()).as(NEXT_PERIOD_OF_CARE_ID))
                .from(EPISODE)
                .where(EPISODE.AUTHORITY_KEY.eq(tonight.authorityKey()))
                .and(EPISODE.PERSON_ID.isNotNull())
                .and(EPISODE.STARTED_ON.isNotNull())
                .asTable(EPISODE.getName());
    }

    /**
     * A child's episodes in order of start: a new window each time, since a window's frame is set in
     * place.
     */
    static WindowSpecificationRowsStep byStart() {
        return partitionBy(EPISODE.PERSON_ID)
                .orderBy(EPISODE.STARTED_ON, EPISODE.CEASED_ON, EPISODE.FILE_ID, EPISODE.LINE);
    }

    private static <T> Field<T> beside(String which, Field<T> column) {
        return field(name(EPISODE.getName(), which + "_" + column.getName()), column.getDataType());
    }
}
