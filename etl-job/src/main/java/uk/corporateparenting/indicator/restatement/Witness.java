package uk.corporateparenting.indicator.restatement;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;

/**
 * A table of the warehouse that keeps what a source says of somebody.
 *
 * @param feed
 *            what the source feeds it with
 * @param name
 *            for a reader who wants to look
 * @param facts
 *            the table, joined to what tells more
 * @param authorityKey
 *            council
 * @param subject
 *            whom it is about: a child by its key, others by what their cases' keys begin with
 * @param which
 *            the rows that bear on a figure
 * @param said
 *            what they say of the subject
 */
record Witness(
        String feed,
        String name,
        Table<?> facts,
        Field<Integer> authorityKey,
        Field<?> subject,
        Function<KnownBy, Condition> which,
        Function<KnownBy, List<? extends Field<?>>> said) {

    /** What it says of some, by subject. */
    Map<Object, List<Told>> tells(DSLContext sql, int council, Collection<Object> subjects, KnownBy known) {
        var asked = subjects.stream().filter(subject.getType()::isInstance).toList();
        if (asked.isEmpty()) {
            return Map.of();
        }
        var columns = new ArrayList<Field<?>>(List.of(subject));
        columns.addAll(said.apply(known));
        return sql.selectDistinct(columns)
                .from(facts)
                .where(authorityKey.eq(council), isOneOf(subject, asked), which.apply(known))
                .fetch().stream()
                .collect(groupingBy(row -> row.get(0), mapping(row -> Told.of(row, 1), toList())));
    }

    private static <T> Condition isOneOf(Field<T> subject, List<Object> asked) {
        return subject.in(asked.stream().map(subject.getType()::cast).toList());
    }
}
