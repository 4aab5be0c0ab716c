package uk.corporateparenting.job.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;

import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputFormatTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@A1"})
    void a_text_that_a_spreadsheet_would_reckon_is_marked_as_text(String text) {
        assertThat(csv(text, 0)).isEqualTo("text,number\n\"'" + text + "\",0");
    }

    @Test
    void a_number_below_zero_stays_a_number() {
        assertThat(csv("plain", -1)).isEqualTo("text,number\nplain,-1");
    }

    private static String csv(String text, int number) {
        var texts = field(name("text"), SQLDataType.VARCHAR);
        var numbers = field(name("number"), SQLDataType.INTEGER);
        var sql = DSL.using(SQLDialect.POSTGRES);
        var rows = sql.newResult(texts, numbers);
        rows.add(sql.newRecord(texts, numbers).values(text, number));
        return OutputFormat.csv.of(rows);
    }
}
