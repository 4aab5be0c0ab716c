package uk.corporateparenting.staging.rule;

import static uk.corporateparenting.schema.staging.Tables.CARE_EPISODE;
import static uk.corporateparenting.schema.staging.Tables.LEGAL_STATUS;
import static uk.corporateparenting.schema.staging.Tables.PLACEMENT;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/**
 * A row in the making. Like a row of the national return, an episode may carry its placement and
 * status.
 */
final class StagedLine {

    private static final long FILE = 1;

    private final Table<?> table;
    private final int line;
    private final Map<String, @Nullable String> values = new LinkedHashMap<>();
    private @Nullable String placementType;
    private @Nullable String legalStatus;

    StagedLine(Table<?> table, int line) {
        this.table = table;
        this.line = line;
    }

    StagedLine with(Field<?> column, @Nullable String value) {
        values.put(column.getName(), value);
        return this;
    }

    /** The start reason of an episode. */
    StagedLine began(String reason) {
        return with(CARE_EPISODE.START_REASON, reason);
    }

    /** The cease reason of an episode. */
    StagedLine ended(String reason) {
        return with(CARE_EPISODE.CEASE_REASON, reason);
    }

    /** The period of care of a row. */
    StagedLine of(String period) {
        return with(CARE_EPISODE.PERIOD_OF_CARE_ID, period);
    }

    /** The placement of an episode, on the same line. */
    StagedLine in(String type) {
        placementType = type;
        return this;
    }

    /** The legal status of an episode, on the same line. */
    StagedLine under(String status) {
        legalStatus = status;
        return this;
    }

    void insert(DSLContext sql, int council) {
        insert(sql, council, table, values);
        if (placementType != null) {
            insert(sql, council, PLACEMENT, spell(PLACEMENT.PLACEMENT_TYPE, placementType));
        }
        if (legalStatus != null) {
            insert(sql, council, LEGAL_STATUS, spell(LEGAL_STATUS.LEGAL_STATUS_, legalStatus));
        }
    }

    private Map<String, @Nullable String> spell(Field<String> column, String code) {
        var spell = new LinkedHashMap<String, @Nullable String>();
        spell.put("person_id", values.get("person_id"));
        spell.put("started_on", values.get("started_on"));
        spell.put("ended_on", values.get("ceased_on"));
        spell.put(column.getName(), code);
        return spell;
    }

    private void insert(DSLContext sql, int council, Table<?> into, Map<String, @Nullable String> row) {
        var whole = new LinkedHashMap<String, @Nullable String>(row);
        whole.put("authority_key", String.valueOf(council));
        whole.put("file_id", String.valueOf(FILE));
        whole.put("line", String.valueOf(line));
        sql.insertInto(into).set(whole).execute();
    }
}
