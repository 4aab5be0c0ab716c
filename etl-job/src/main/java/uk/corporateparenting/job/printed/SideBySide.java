package uk.corporateparenting.job.printed;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.SQLDataType.VARCHAR;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import uk.corporateparenting.indicator.FigureText;
import uk.corporateparenting.indicator.figure.Figure;
import uk.corporateparenting.job.printed.Beside.Outcome;

/** Every figure that reports print, with ours beside it and why they differ where they do. */
public final class SideBySide {

    private static final Field<?>[] COLUMNS = Stream
            .of("authority", "month", "indicator", "basis", "member", "quantity", "printed", "ours", "of", "outcome",
                    "note")
            .map(column -> field(name(column), VARCHAR))
            .toArray(Field<?>[]::new);

    private final List<Beside> all;

    private SideBySide(List<Beside> all) {
        this.all = all;
    }

    /**
     * The figures of a list.
     *
     * @param ours
     *            every figure of a council, by its slug
     */
    public static SideBySide of(Path list, Function<String, List<Figure>> ours) {
        var byCouncil = new HashMap<String, List<Figure>>();
        return new SideBySide(PrintedFigures.read(list).stream()
                .map(printed -> new Beside(printed, byCouncil.computeIfAbsent(printed.authority(), ours).stream()
                        .filter(printed::isOf)
                        .findFirst()))
                .toList());
    }

    /** Whether everything that must be equal is. */
    public boolean agrees() {
        return all.stream().noneMatch(beside -> beside.outcome() == Outcome.DIFFERS);
    }

    /** In a sentence. */
    public String summary() {
        return "Of %d places in the printed reports %d equal ours, %d print no number, %d differ as explained and %d differ."
                .formatted(all.size(), count(Outcome.EQUAL), count(Outcome.NOT_PRINTED), count(Outcome.EXPLAINED),
                        count(Outcome.DIFFERS));
    }

    private long count(Outcome outcome) {
        return all.stream().filter(beside -> beside.outcome() == outcome).count();
    }

    /** As rows. */
    public Result<Record> rows() {
        DSLContext sql = DSL.using(SQLDialect.POSTGRES);
        var rows = sql.newResult(COLUMNS);
        all.forEach(beside -> {
            var row = sql.newRecord(COLUMNS);
            row.fromArray(cells(beside));
            row.changed(false);
            rows.add(row);
        });
        return rows;
    }

    private static Object[] cells(Beside beside) {
        var printed = beside.printed();
        return new Object[]{
                printed.authority(),
                printed.month().month().toString(),
                printed.indicator(),
                FigureText.word(printed.periodBasis().name()),
                printed.breakdown().equals("ALL") ? "" : printed.member(),
                printed.quantity().word(),
                printed.printed(),
                beside.ours(),
                beside.counted(),
                FigureText.word(beside.outcome().name()),
                printed.note()};
    }
}
