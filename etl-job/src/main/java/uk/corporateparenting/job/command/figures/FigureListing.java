package uk.corporateparenting.job.command.figures;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.SQLDataType.INTEGER;
import static org.jooq.impl.SQLDataType.LOCALDATE;
import static org.jooq.impl.SQLDataType.NUMERIC;
import static org.jooq.impl.SQLDataType.VARCHAR;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import uk.corporateparenting.indicator.FigureText;
import uk.corporateparenting.indicator.figure.Figure;
import uk.corporateparenting.job.command.Cells;
import uk.corporateparenting.job.command.OutputFormat;

/** Figures as rows: in words for people, as stored for programs. */
public final class FigureListing {

    private static final Field<?>[] WORDS = Cells.texts(
            "authority", "month", "indicator", "basis", "breakdown", "value", "of", "target", "rating", "change",
            "state");

    private static final Field<?>[] STORED = {
            field(name("authority"), VARCHAR),
            field(name("month_end"), LOCALDATE),
            field(name("indicator"), VARCHAR),
            field(name("period_basis"), VARCHAR),
            field(name("breakdown"), VARCHAR),
            field(name("member"), VARCHAR),
            field(name("numerator"), NUMERIC),
            field(name("denominator"), NUMERIC),
            field(name("value"), NUMERIC),
            field(name("undetermined"), INTEGER),
            field(name("target_operator"), VARCHAR),
            field(name("target"), NUMERIC),
            field(name("rating"), VARCHAR),
            field(name("previous_value"), NUMERIC),
            field(name("change"), VARCHAR),
            field(name("state"), VARCHAR),
            field(name("as_at"), LOCALDATE)
    };

    private final OutputFormat output;
    private final Result<Record> rows;

    /** An empty listing. */
    public FigureListing(DSLContext sql, OutputFormat output) {
        this.output = output;
        this.rows = sql.newResult(output == OutputFormat.table ? WORDS : STORED);
    }

    /** Adds figures of a council, by its short name. */
    public void add(String authority, List<Figure> figures) {
        figures.forEach(figure -> rows
                .add(output == OutputFormat.table ? words(authority, figure) : stored(authority, figure)));
    }

    /** The listing in its format. */
    public String text() {
        return output.of(rows);
    }

    private Record words(String authority, Figure figure) {
        return Cells.row(
                WORDS,
                authority,
                figure.monthEnd().month().toString(),
                figure.code(),
                FigureText.word(figure.periodBasis().name()),
                figure.breakdown().equals("ALL") ? "" : figure.member(),
                FigureText.value(figure.value(), figure.unit()),
                figure.denominator() == null
                        ? ""
                        : FigureText.counted(figure.numerator()) + " / " + FigureText.counted(figure.denominator()),
                figure.breakdown().equals("ALL")
                        ? FigureText.target(figure.targetOperator(), figure.target(), figure.unit())
                        : "",
                FigureText.word(Cells.nameOf(figure.rating())),
                FigureText.word(Cells.nameOf(figure.change())),
                FigureText.word(figure.state().name()));
    }

    private Record stored(String authority, Figure figure) {
        return Cells.row(
                STORED,
                authority,
                figure.monthEnd().date(),
                figure.code(),
                figure.periodBasis().name(),
                figure.breakdown(),
                figure.member(),
                figure.numerator(),
                figure.denominator(),
                figure.value(),
                figure.undetermined(),
                figure.targetOperator(),
                figure.target(),
                Cells.nameOf(figure.rating()),
                figure.previousValue(),
                Cells.nameOf(figure.change()),
                figure.state().name(),
                figure.asAt());
    }
}
