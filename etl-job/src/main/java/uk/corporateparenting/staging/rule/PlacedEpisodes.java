package uk.corporateparenting.staging.rule;

import static org.jooq.impl.DSL.decode;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.lag;
import static org.jooq.impl.DSL.lead;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static uk.corporateparenting.schema.staging.Tables.LEGAL_STATUS;
import static uk.corporateparenting.staging.rule.Episodes.EPISODE;
import static uk.corporateparenting.staging.rule.Placements.PLACED;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record4;
import org.jooq.SelectSelectStep;
import org.jooq.Table;
import uk.corporateparenting.schema.staging.tables.LegalStatus;
import uk.corporateparenting.staging.Tonight;

/** Tonight's episodes, each with the placement and the legal status of its first day. */
final class PlacedEpisodes {

    static final Field<String> PLACEMENT_TYPE = column("placement_type");
    static final Field<String> CHANGE_REASON = column("change_reason");
    static final Field<String> STATUS = column("legal_status");
    static final Field<String> NEXT_PLACEMENT_TYPE = column("next_placement_type");

    /** The legal status is another than in the episode before. */
    static final Condition STATUS_CHANGED = STATUS.ne(previous(STATUS));

    /** The legal status is that of the episode before. */
    static final Condition STATUS_KEPT = STATUS.eq(previous(STATUS));

    private static final Field<String> PROVIDER = column("placement_provider");
    private static final Field<String> URN = column("urn");
    private static final Field<String> POSTCODE = column("postcode");
    private static final Field<Long> PLACEMENT_FILE_ID = field(name(EPISODE.getName(), "placement_file_id"),
            Long.class);
    private static final Field<Long> PLACEMENT_LINE = field(name(EPISODE.getName(), "placement_line"), Long.class);

    /** The placement is that of the episode before. */
    static final Condition PLACEMENT_KEPT = PLACEMENT_TYPE.eq(previous(PLACEMENT_TYPE))
            .and(PROVIDER.isNotDistinctFrom(previous(PROVIDER)))
            .and(URN.isNotDistinctFrom(previous(URN)))
            .and(POSTCODE.isNotDistinctFrom(previous(POSTCODE)));

    /** The placement is another than in the episode before. */
    static final Condition PLACEMENT_CHANGED = PLACEMENT_KEPT.not()
            .and(PLACEMENT_TYPE.isNotNull())
            .and(previous(PLACEMENT_TYPE).isNotNull());

    private static final LegalStatus IN_FORCE = LEGAL_STATUS.as("in_force");

    private PlacedEpisodes() {}

    /** The episodes as {@link Episodes#EPISODE}, with the fields of this class and of that one. */
    static Table<?> of(Tonight tonight) {
        return select(
                EPISODE.asterisk(),
                lag(PLACEMENT_TYPE).over(Episodes.byStart()).as(previous(PLACEMENT_TYPE)),
                lag(PROVIDER).over(Episodes.byStart()).as(previous(PROVIDER)),
                lag(URN).over(Episodes.byStart()).as(previous(URN)),
                lag(POSTCODE).over(Episodes.byStart()).as(previous(POSTCODE)),
                lag(STATUS).over(Episodes.byStart()).as(previous(STATUS)),
                lead(PLACEMENT_TYPE).over(Episodes.byStart()).as(NEXT_PLACEMENT_TYPE))
                .from(onTheFirstDay(tonight))
                .asTable(EPISODE.getName());
    }

    /** A fault in the placement rather than in the episode. */
    static SelectSelectStep<Record4<Long, Long, String, String>> faultInPlacement(Field<String> column) {
        return Fault.at(PLACEMENT_FILE_ID, PLACEMENT_LINE, column);
    }

    /**
     * Of several placements the one that started last counts, then the one that ends last; so of
     * statuses.
     */
    private static Table<?> onTheFirstDay(Tonight tonight) {
        return select(
                EPISODE.asterisk(),
                PLACED.FILE_ID.as(PLACEMENT_FILE_ID),
                PLACED.LINE.as(PLACEMENT_LINE),
                PLACED.PLACEMENT_TYPE,
                PLACED.PLACEMENT_PROVIDER,
                PLACED.URN,
                PLACED.POSTCODE,
                PLACED.CHANGE_REASON,
                IN_FORCE.LEGAL_STATUS_)
                .distinctOn(EPISODE.FILE_ID, EPISODE.LINE)
                .from(Episodes.inOrder(tonight))
                .leftJoin(Placements.of(tonight)).on(PLACED.PERSON_ID.eq(EPISODE.PERSON_ID))
                .and(PLACED.STARTED_ON.le(EPISODE.STARTED_ON))
                .and(PLACED.ENDED_ON.isNull().or(PLACED.ENDED_ON.gt(EPISODE.STARTED_ON)))
                .leftJoin(IN_FORCE).on(IN_FORCE.AUTHORITY_KEY.eq(tonight.authorityKey()))
                .and(IN_FORCE.PERSON_ID.eq(EPISODE.PERSON_ID))
                .and(IN_FORCE.LEGAL_STATUS_.ne(LegalStatuses.NOT_LOOKED_AFTER))
                .and(IN_FORCE.STARTED_ON.le(EPISODE.STARTED_ON))
                .and(IN_FORCE.ENDED_ON.isNull().or(IN_FORCE.ENDED_ON.gt(EPISODE.STARTED_ON)))
                .orderBy(
                        EPISODE.FILE_ID,
                        EPISODE.LINE,
                        PLACED.STARTED_ON.desc().nullsLast(),
                        PLACED.ENDED_ON.desc().nullsFirst(),
                        PLACED.FILE_ID,
                        PLACED.LINE,
                        IN_FORCE.STARTED_ON.desc().nullsLast(),
                        IN_FORCE.ENDED_ON.desc().nullsFirst(),
                        decode(IN_FORCE.LEGAL_STATUS_, "E1", 1, "C2", 2, "C1", 3, 4),
                        IN_FORCE.LEGAL_STATUS_)
                .asTable(EPISODE.getName());
    }

    private static Field<String> column(String column) {
        return field(name(EPISODE.getName(), column), String.class);
    }

    private static Field<String> previous(Field<String> column) {
        return column("previous_" + column.getName());
    }
}
