package uk.corporateparenting.indicator;

import static java.util.Objects.requireNonNull;
import static uk.corporateparenting.schema.staging.Tables.CODE;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_AGE_BAND;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_INDICATOR;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_LEGAL_STATUS;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_PLACEMENT_TYPE;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_REASON;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_ROLE;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import uk.corporateparenting.calendar.WorkingDays;
import uk.corporateparenting.setting.Council;
import uk.corporateparenting.warehouse.reference.ReferenceLoad;

/** What every council shares, with a few codes of each list. */
final class ReferenceRows {

    private ReferenceRows() {}

    static void load(DSLContext sql) {
        code(sql, "legal_status", "C1", "Interim care order", null);
        code(sql, "legal_status", "C2", "Full care order", null);
        code(sql, "legal_status", "E1", "Freed for adoption or placement order", null);
        code(sql, "legal_status", "V2", "Voluntary agreement", null);
        code(sql, "legal_status", "V3", "Other", null);
        code(sql, "legal_status", "V4", "Other", null);
        code(sql, "legal_status", "X0", null, null);
        code(sql, "placement_type", "U6", "Foster placement with other carer", null);
        code(sql, "placement_type", "K1", "Other settings", "Secure unit");
        code(sql, "placement_type", "K2", "Other settings", "Children's home");
        List.of("X1", "E3", "E4A", "E11", "E12").forEach(reason -> code(sql, "cease_reason", reason, null, null));
        new ReferenceLoad()
                .load(
                        sql,
                        new WorkingDays(Set.of(
                                LocalDate.of(2020, 12, 25),
                                LocalDate.of(2020, 12, 28),
                                LocalDate.of(2021, 1, 1),
                                LocalDate.of(2021, 8, 30),
                                LocalDate.of(2022, 9, 19))),
                        List.of(new Council("anytown", "E99999999", "Anytown", "ssd", "mosaic")),
                        List.of());
    }

    /** The row of an indicator; a second one of the same code says no more. */
    static void indicator(DSLContext sql, Indicator indicator, String polarity) {
        sql.insertInto(DIM_INDICATOR)
                .columns(DIM_INDICATOR.fields())
                .values(
                        1 + sql.fetchCount(DIM_INDICATOR),
                        indicator.code(),
                        "Title of " + indicator.code(),
                        "Any section",
                        1,
                        "any",
                        polarity,
                        indicator.periodBases().getFirst().name(),
                        "any",
                        indicator.definition(),
                        0)
                .onConflict(DIM_INDICATOR.CODE)
                .doNothing()
                .execute();
    }

    static int legalStatus(DSLContext sql, String code) {
        return one(sql, DIM_LEGAL_STATUS.LEGAL_STATUS_KEY, DIM_LEGAL_STATUS.CODE, code);
    }

    static int placementType(DSLContext sql, String code) {
        return one(sql, DIM_PLACEMENT_TYPE.PLACEMENT_TYPE_KEY, DIM_PLACEMENT_TYPE.CODE, code);
    }

    static int ageBand(DSLContext sql, String name) {
        return one(sql, DIM_AGE_BAND.AGE_BAND_KEY, DIM_AGE_BAND.NAME, name);
    }

    static int role(DSLContext sql, String name) {
        return one(sql, DIM_ROLE.ROLE_KEY, DIM_ROLE.NAME, name);
    }

    static int reason(DSLContext sql, @Nullable String code) {
        return code == null ? -1 : one(sql, DIM_REASON.REASON_KEY, DIM_REASON.CODE, code);
    }

    private static int one(DSLContext sql, TableField<Record, Integer> key, Field<String> name, String value) {
        return requireNonNull(sql.select(key).from(key.getTable()).where(name.eq(value)).fetchSingle(key));
    }

    private static void code(
            DSLContext sql, String list, String code, @Nullable String group, @Nullable String subgroup) {
        sql.insertInto(CODE)
                .columns(CODE.LIST, CODE.CODE_, CODE.NAME, CODE.CODE_GROUP, CODE.CODE_SUBGROUP)
                .values(list, code, code, group, subgroup)
                .execute();
    }
}
