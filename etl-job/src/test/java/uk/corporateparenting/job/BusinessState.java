package uk.corporateparenting.job;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Table;
import uk.corporateparenting.schema.control.Control;
import uk.corporateparenting.schema.history.History;
import uk.corporateparenting.schema.restricted.Restricted;
import uk.corporateparenting.schema.warehouse.Warehouse;

/**
 * A hash of every table that says something, without clocks, attempts and processes: equal states
 * are the same state.
 */
final class BusinessState {

    private static final Set<String> NOT_BUSINESS = Set.of(
            "attempt", "holder", "trigger", "started_at", "finished_at", "published_at", "landed_at", "file_id",
            "next_attempt_at", "lease_token", "lease_until", "sent_at", "attempts", "accept_reason");
    private static final Set<String> LEFT_OUT = Set.of("lease", "finding", "source_file", "run");

    private BusinessState() {}

    /** The hash of each table by its name. */
    static Map<String, String> of(DSLContext sql) {
        var state = new TreeMap<String, String>();
        Stream.of(
                Warehouse.WAREHOUSE.getTables(),
                History.HISTORY.getTables(),
                Restricted.RESTRICTED.getTables(),
                Control.CONTROL.getTables())
                .flatMap(tables -> tables.stream())
                .filter(each -> !LEFT_OUT.contains(each.getName()))
                .forEach(each -> state.put(each.toString(), hash(sql, each)));
        return state;
    }

    private static String hash(DSLContext sql, Table<?> each) {
        var fields = each.fieldStream()
                .filter(column -> !NOT_BUSINESS.contains(column.getName()))
                .map(column -> field(name(column.getName()), String.class))
                .toList();
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            sql.select(fields).from(table(name(Objects.requireNonNull(each.getSchema()).getName(), each.getName())))
                    .fetch().stream()
                    .map(row -> row.intoList().toString())
                    .sorted()
                    .forEach(row -> digest.update(row.getBytes(UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (java.security.NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
