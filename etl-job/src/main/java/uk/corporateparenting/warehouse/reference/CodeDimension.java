package uk.corporateparenting.warehouse.reference;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static uk.corporateparenting.schema.staging.Tables.CODE;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_CATEGORY_OF_NEED;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_LEGAL_STATUS;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_PLACEMENT_PROVIDER;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_PLACEMENT_TYPE;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** A dimension whose members are the codes of one list. */
record CodeDimension(String list, Table<?> table, Field<Integer> key, List<Field<?>> more) {

    private static final Field<String> GROUP = coalesce(CODE.CODE_GROUP, inline("Unknown")).as("report_group");

    static final List<CodeDimension> ALL = List.of(
            new CodeDimension("legal_status", DIM_LEGAL_STATUS, DIM_LEGAL_STATUS.LEGAL_STATUS_KEY, List.of(
                    GROUP,
                    DSL.field(CODE.CODE_.ne("X0")).as("is_looked_after"),
                    DSL.field(CODE.CODE_.in("V3", "V4")).as("is_short_break"))),
            new CodeDimension("placement_type", DIM_PLACEMENT_TYPE, DIM_PLACEMENT_TYPE.PLACEMENT_TYPE_KEY, List.of(
                    GROUP,
                    CODE.CODE_SUBGROUP.as("other_setting"),
                    DSL.field(CODE.CODE_.startsWith("T")).as("is_temporary"))),
            new CodeDimension(
                    "placement_provider",
                    DIM_PLACEMENT_PROVIDER,
                    DIM_PLACEMENT_PROVIDER.PLACEMENT_PROVIDER_KEY,
                    List.of()),
            new CodeDimension(
                    "category_of_need",
                    DIM_CATEGORY_OF_NEED,
                    DIM_CATEGORY_OF_NEED.CATEGORY_OF_NEED_KEY,
                    List.of()));

    void load(DSLContext sql) {
        ReferenceTable.merge(sql, table, rows());
    }

    private Select<?> rows() {
        List<Field<?>> columns = new ArrayList<>(List.of(
                ReferenceTable.keyOf(table, key, List.of(CODE.CODE_)).as(key.getName()),
                CODE.CODE_, CODE.NAME, CODE.VALID_FROM, CODE.VALID_TO, ReferenceTable.KNOWN_FROM));
        columns.addAll(more);
        return select(columns)
                .from(CODE)
                .leftJoin(table).on(Objects.requireNonNull(table.field("code", String.class)).eq(CODE.CODE_))
                .where(CODE.LIST.eq(list));
    }
}
