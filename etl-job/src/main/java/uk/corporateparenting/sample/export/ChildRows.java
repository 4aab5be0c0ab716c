package uk.corporateparenting.sample.export;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The rows of one child on one night, by file. */
public final class ChildRows {

    private final Map<Feed, Header> headers;
    private final Dialect dialect;
    private final Map<Feed, List<Row>> rows = new EnumMap<>(Feed.class);

    /** No rows yet. */
    public ChildRows(Map<Feed, Header> headers, Dialect dialect) {
        this.headers = headers;
        this.dialect = dialect;
    }

    /** A new row of a file. */
    public Row add(Feed feed) {
        var header = headers.get(feed);
        if (header == null) {
            throw new IllegalStateException("No header for " + feed);
        }
        var row = new Row(header, dialect);
        of(feed).add(row);
        return row;
    }

    /** The rows of a file so far; what is done to the list is done to the file. */
    public List<Row> of(Feed feed) {
        return rows.computeIfAbsent(feed, _ -> new ArrayList<>());
    }

    /** How the system writes what stands in the rows. */
    public Dialect dialect() {
        return dialect;
    }
}
