package uk.corporateparenting.warehouse.reference;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectFrom;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_AUTHORITY;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_INDICATOR;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jooq.Field;
import org.jooq.RowN;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import uk.corporateparenting.setting.Council;

/** Members that the program or its configuration lists. */
final class Members {

    private static final Field<Integer> POSITION = field(name("listed", "position"), Integer.class);

    private Members() {}

    /** The members of a breakdown as a dimension of their own, keyed by their place. */
    static Select<?> of(Table<?> dimension, ReportBreakdown breakdown) {
        var members = breakdown.knownMembers();
        var rows = IntStream.rangeClosed(1, members.size())
                .<RowN>mapToObj(place -> row(List.of(
                        inline(place), inline(members.get(place - 1)), inline(place), inline(0))))
                .toArray(RowN[]::new);
        var key = Objects.requireNonNull(dimension.getPrimaryKey()).getFields().getFirst().getName();
        return selectFrom(DSL.values(rows).as("listed", key, "name", "sort_order", "known_from"));
    }

    static Select<?> ofAllBreakdowns() {
        List<RowN> rows = new ArrayList<>();
        for (var breakdown : ReportBreakdown.values()) {
            for (var member : breakdown.members()) {
                var place = rows.size() + 1;
                rows.add(row(List.of(
                        inline(place), inline(breakdown.name()), inline(member), inline(place), inline(0))));
            }
        }
        return selectFrom(DSL.values(rows.toArray(RowN[]::new))
                .as("listed", "breakdown_member_key", "breakdown", "member", "sort_order", "known_from"));
    }

    static Select<?> ofCouncils(List<Council> councils) {
        var rows = IntStream.range(0, councils.size())
                .<RowN>mapToObj(place -> {
                    var council = councils.get(place);
                    return row(List.of(inline(place), inline(council.slug()), inline(council.code()),
                            inline(council.name()), inline(council.sourceFormat()), inline(council.sourceSystem())));
                })
                .toArray(RowN[]::new);
        var listed = DSL.values(rows).as("listed", "position", "slug", "code", "name", "source_format",
                "source_system");
        return select(ReferenceTable.keyOf(DIM_AUTHORITY, DIM_AUTHORITY.AUTHORITY_KEY, List.of(POSITION))
                .as(DIM_AUTHORITY.AUTHORITY_KEY))
                .select(listed.fields())
                .select(ReferenceTable.KNOWN_FROM)
                .from(listed)
                .leftJoin(DIM_AUTHORITY).on(DIM_AUTHORITY.SLUG.eq(field(name("listed", "slug"), String.class)));
    }

    static Select<?> ofIndicators(List<IndicatorMember> indicators) {
        var rows = indicators.stream()
                .<RowN>map(indicator -> row(List.of(inline(indicator.code()), inline(indicator.title()),
                        inline(indicator.section()), inline(indicator.sortOrder()), inline(indicator.unit()),
                        inline(indicator.polarity()), inline(indicator.headlineBasis()),
                        inline(indicator.periodBases()), inline(indicator.definition()))))
                .toArray(RowN[]::new);
        var listed = DSL.values(rows).as("listed", "code", "title", "section", "sort_order", "unit", "polarity",
                "headline_basis", "period_bases", "definition");
        var order = List.of(field(name("listed", "sort_order")), field(name("listed", "code")));
        return select(ReferenceTable.keyOf(DIM_INDICATOR, DIM_INDICATOR.INDICATOR_KEY, order)
                .as(DIM_INDICATOR.INDICATOR_KEY))
                .select(listed.fields())
                .select(ReferenceTable.KNOWN_FROM)
                .from(listed)
                .leftJoin(DIM_INDICATOR).on(DIM_INDICATOR.CODE.eq(field(name("listed", "code"), String.class)));
    }
}
