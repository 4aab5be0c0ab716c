package uk.corporateparenting.job.command.figures;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.SQLDataType.INTEGER;
import static org.jooq.impl.SQLDataType.NUMERIC;
import static org.jooq.impl.SQLDataType.VARCHAR;

import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import uk.corporateparenting.calendar.PeriodBasis;
import uk.corporateparenting.indicator.FigureText;
import uk.corporateparenting.indicator.restatement.Part;
import uk.corporateparenting.job.command.OutputFormat;

/** The parts of explained figures as rows; in a table for people with sums and signs. */
final class ExplanationListing {

    private static final DSLContext ROWS = DSL.using(SQLDialect.POSTGRES);

    private final OutputFormat output;
    private final Field<?>[] columns;
    private final Result<Record> rows;
    private final List<String> summaries = new ArrayList<>();

    ExplanationListing(OutputFormat output) {
        DataType<?> number = output == OutputFormat.table ? VARCHAR : NUMERIC;
        DataType<?> key = output == OutputFormat.table ? VARCHAR : INTEGER;
        this.output = output;
        this.columns = new Field<?>[]{
                field(name("authority"), VARCHAR),
                field(name("month"), VARCHAR),
                field(name("indicator"), VARCHAR),
                field(name("period_basis"), VARCHAR),
                field(name("cause"), VARCHAR),
                field(name("case_key"), VARCHAR),
                field(name("child_key"), key),
                field(name("before"), VARCHAR),
                field(name("after"), VARCHAR),
                field(name("numerator"), number),
                field(name("denominator"), number),
                field(name("seen_in"), VARCHAR)};
        this.rows = ROWS.newResult(columns);
    }

    void add(ExplainedFigure figure) {
        summaries.add(figure.summary());
        figure.restatements().forEach(restatement -> restatement.parts()
                .forEach(part -> rows.add(row(figure, restatement.basis(), part))));
    }

    String text() {
        return output == OutputFormat.table
                ? String.join(System.lineSeparator(), summaries) + System.lineSeparator() + output.of(rows)
                : output.of(rows);
    }

    private Record row(ExplainedFigure figure, PeriodBasis basis, Part part) {
        var forPeople = output == OutputFormat.table;
        var share = part.share();
        var row = ROWS.newRecord(columns);
        row.fromArray(new @Nullable Object[]{
                figure.authority(),
                figure.month().toString(),
                figure.indicator(),
                word(basis.name()),
                word(part.cause().name()),
                part.caseKey(),
                part.isOfChild() ? part.childKey() : forPeople ? "" : part.childKey(),
                part.isCase() ? ExplainedFigure.standing(part.before()) : "",
                part.isCase() ? ExplainedFigure.standing(part.after()) : "",
                forPeople ? ExplainedFigure.signed(share.numerator()) : share.numerator(),
                forPeople ? ExplainedFigure.signed(share.denominator()) : share.denominator(),
                part.evidence()});
        row.changed(false);
        return row;
    }

    private String word(String constant) {
        return output == OutputFormat.table ? FigureText.word(constant) : constant;
    }
}
