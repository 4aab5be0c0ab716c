package uk.corporateparenting.staging;

import static org.jooq.impl.DSL.partitionBy;
import static uk.corporateparenting.schema.staging.Tables.CARE_EPISODE;

import java.util.List;
import org.jooq.OrderField;
import org.jooq.WindowSpecification;

/** Which episode of care comes after which: by start, then by end, an open one last. */
public final class EpisodeOrder {

    private static final List<OrderField<?>> IN_TIME = List.of(CARE_EPISODE.STARTED_ON,
            CARE_EPISODE.CEASED_ON.asc().nullsLast(), CARE_EPISODE.FILE_ID, CARE_EPISODE.LINE);

    private EpisodeOrder() {}

    /** The episodes of one child. */
    public static WindowSpecification ofTheChild() {
        return partitionBy(CARE_EPISODE.PERSON_ID).orderBy(IN_TIME);
    }

    /** The episodes of one period of care. */
    public static WindowSpecification ofThePeriod() {
        return partitionBy(CARE_EPISODE.PERSON_ID, CARE_EPISODE.PERIOD_OF_CARE_ID).orderBy(IN_TIME);
    }

    /** Period by period, the last episode of each first. */
    static List<OrderField<?>> latestOfEachPeriodFirst() {
        return List.of(CARE_EPISODE.PERSON_ID, CARE_EPISODE.PERIOD_OF_CARE_ID, CARE_EPISODE.STARTED_ON.desc(),
                CARE_EPISODE.CEASED_ON.desc().nullsFirst(),
                CARE_EPISODE.FILE_ID.desc(), CARE_EPISODE.LINE.desc());
    }
}
