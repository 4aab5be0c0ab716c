package uk.corporateparenting.sample;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The rows of one child on one night, by file. */
final class ChildRows {

    private final Map<Feed, Header> headers;
    private final Dialect dialect;
    private final Map<Feed, List<Row>> rows = new EnumMap<>(Feed.class);

    ChildRows(Map<Feed, Header> headers, Dialect dialect) {
        this.headers = headers;
        this.dialect = dialect;
    }

    /** A new row of a file. */
    Row add(Feed feed) {
        var header = headers.get(feed);
        if (header == null) {
            throw new IllegalStateException("No header for " + feed);
        }
        var row = new Row(header, dialect);
        of(feed).add(row);
        return row;
    }

    List<Row> of(Feed feed) {
        return rows.computeIfAbsent(feed, _ -> new ArrayList<>());
    }

    Dialect dialect() {
        return dialect;
    }
}
