package uk.corporateparenting.job.command.alerts;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.SQLDataType.LOCALDATE;
import static org.jooq.impl.SQLDataType.VARCHAR;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import uk.corporateparenting.job.command.alerts.SilenceListing.Silenced;

/** Mails and silences as rows of one listing, for programs. */
final class AlertListing {

    private static final Field<String> WHAT = field(name("what"), VARCHAR);
    private static final Field<String> AUTHORITY = field(name("authority"), VARCHAR);
    private static final Field<String> INDICATOR = field(name("silenced_indicator"), VARCHAR);
    private static final Field<LocalDate> UNTIL = field(name("silenced_until"), LOCALDATE);
    private static final Field<String> AUTHOR = field(name("silenced_by"), VARCHAR);
    private static final Field<String> REASON = field(name("silenced_because"), VARCHAR);

    private AlertListing() {}

    static Result<Record> of(DSLContext sql, Result<? extends Record> mails, List<Silenced> silences) {
        var fields = Stream.of(Stream.of(WHAT), Stream.of(mails.fields()), Stream.of(INDICATOR, UNTIL, AUTHOR, REASON))
                .flatMap(part -> part)
                .toArray(Field<?>[]::new);
        var rows = sql.newResult(fields);
        mails.forEach(mail -> {
            var row = sql.newRecord(fields);
            Stream.of(mails.fields()).forEach(field -> copy(field, mail, row));
            row.set(WHAT, "mail");
            rows.add(row);
        });
        silences.forEach(silenced -> {
            var row = sql.newRecord(fields);
            row.set(WHAT, "silence");
            row.set(AUTHORITY, silenced.council());
            row.set(INDICATOR, silenced.silence().indicatorCode());
            row.set(UNTIL, silenced.silence().until());
            row.set(AUTHOR, silenced.silence().author());
            row.set(REASON, silenced.silence().reason());
            rows.add(row);
        });
        return rows;
    }

    private static <T> void copy(Field<T> field, Record from, Record to) {
        to.set(field, from.get(field));
    }
}
