package uk.corporateparenting.indicator;

import static org.jooq.impl.DSL.asterisk;
import static org.jooq.impl.DSL.select;

import java.util.List;
import org.jooq.Record;
import org.jooq.Select;

/** The rows of several queries with the same columns, so that a table is compared once. */
final class Union {

    private Union() {}

    static Select<?> of(List<? extends Select<?>> queries) {
        return queries.stream()
                .<Select<Record>>map(query -> select(asterisk()).from(query.asTable("one")))
                .reduce(Select::unionAll)
                .orElseThrow(() -> new IllegalArgumentException("There is no indicator to compute"));
    }
}
