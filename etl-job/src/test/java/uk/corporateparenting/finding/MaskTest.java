package uk.corporateparenting.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;
import uk.corporateparenting.TestDatabase;
import uk.corporateparenting.schema.control.Routines;

/** The shape of a value is the same in Java and in SQL. */
class MaskTest {

    private static final PGSimpleDataSource DATABASE = TestDatabase.fresh();

    @ParameterizedTest
    @ValueSource(strings = {"=cmd|' /C calc'!A0", "+44 1223", "-5", "@SUM(A1)", "\t=1+1", "\r=1+1", "\n=1+1"})
    void a_shape_never_starts_a_formula(String value) {
        assertThat(Mask.shape(value)).startsWith(".");
        assertThat(inSql(value)).isEqualTo(Mask.shape(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2010-05-01", "AB12 3CD", "a+b=c", "", "x\u001b[2K", "1234567890123456789012345678901234"})
    void what_starts_none_keeps_its_signs(String value) {
        assertThat(inSql(value)).isEqualTo(Mask.shape(value));
    }

    @Test
    void letters_become_a_and_digits_nine() {
        assertThat(Mask.shape("H801-x")).isEqualTo("A999-A");
    }

    private static String inSql(String value) {
        return Routines.masked(TestDatabase.jooq(DATABASE).configuration(), value);
    }
}
