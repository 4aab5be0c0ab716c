package uk.corporateparenting.staging.rule;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.trueCondition;
import static org.jooq.impl.DSL.when;
import static uk.corporateparenting.schema.staging.Tables.CARE_EPISODE;
import static uk.corporateparenting.schema.staging.Tables.LEGAL_STATUS;
import static uk.corporateparenting.schema.staging.Tables.PLACEMENT;
import static uk.corporateparenting.schema.staging.Tables.REVIEW;
import static uk.corporateparenting.staging.StagedTables.column;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.Record4;
import org.jooq.Select;
import org.jooq.Table;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.corporateparenting.finding.Tier;
import uk.corporateparenting.staging.Rule;
import uk.corporateparenting.staging.StagedTables;
import uk.corporateparenting.staging.Tonight;

/**
 * A record is there more than once: its first row is kept. An episode row of the national return is
 * judged as a whole, with the placement and legal status in it; a review by its child, period and
 * date.
 */
@Component
@Order(3)
final class DuplicateRow implements Rule {

    private static final Set<Table<?>> JUDGED_APART = Set.of(CARE_EPISODE, PLACEMENT, LEGAL_STATUS, REVIEW);

    @Override
    public String code() {
        return "DUPLICATE";
    }

    @Override
    public Tier tier() {
        return Tier.REJECT;
    }

    @Override
    public Select<Record4<Long, Long, String, String>> faults(Tonight tonight) {
        return Stream.concat(
                Stream.of(episodes(), reviews(), aloneInItsRow(PLACEMENT), aloneInItsRow(LEGAL_STATUS)),
                StagedTables.all().stream().filter(table -> !JUDGED_APART.contains(table)).map(Twins::identical))
                .map(twins -> twins.laterOnes(tonight))
                .reduce(Select::unionAll)
                .orElseThrow();
    }

    private static Twins episodes() {
        var rows = CARE_EPISODE
                .leftJoin(PLACEMENT)
                .on(isInTheRow(PLACEMENT))
                .leftJoin(LEGAL_STATUS)
                .on(isInTheRow(LEGAL_STATUS));
        var key = Stream.of(CARE_EPISODE, PLACEMENT, LEGAL_STATUS).map(Twins::content).flatMap(Stream::of).toList();
        return new Twins(CARE_EPISODE, rows, List.copyOf(key), trueCondition());
    }

    private static Twins reviews() {
        return new Twins(REVIEW, REVIEW,
                List.of(REVIEW.PERSON_ID, REVIEW.PERIOD_OF_CARE_ID, REVIEW.HELD_ON,
                        coalesce(REVIEW.IS_CANCELLED, inline(false)),
                        when(REVIEW.HELD_ON.isNull(), REVIEW.SOURCE_DUE_ON)),
                REVIEW.PERSON_ID.isNotNull().or(REVIEW.PERIOD_OF_CARE_ID.isNotNull()));
    }

    private static Twins aloneInItsRow(Table<? extends Record> table) {
        return new Twins(table, table, List.of(Twins.content(table)),
                notExists(selectOne().from(CARE_EPISODE).where(isInTheRow(table))));
    }

    private static Condition isInTheRow(Table<? extends Record> table) {
        return column(table, CARE_EPISODE.AUTHORITY_KEY)
                .eq(CARE_EPISODE.AUTHORITY_KEY)
                .and(column(table, CARE_EPISODE.FILE_ID).eq(CARE_EPISODE.FILE_ID))
                .and(column(table, CARE_EPISODE.LINE).eq(CARE_EPISODE.LINE));
    }
}
