package uk.corporateparenting.extract.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.corporateparenting.contract.CodeLists;
import uk.corporateparenting.contract.CodeReading;
import uk.corporateparenting.contract.ValueMap;

class FlagReadingTest {

    private static final CodeLists LISTS = CodeLists.read(Path.of("..", "config"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"REMAINSUP":"N","ADOPTION":"Y","LTFOST18":1}     | ADOPTION,LTFOST18
            {"ADOPTION":true,"RESPLMT":false,"OTHERPLN":null} | ADOPTION
            {"REMAINSUP":"","ADOPTION":"2023-04-01"}          | ADOPTION
            {"REMAINSUP":"N"}                                 | ``
            {}                                                | ``
            { 'ADOPTION' : 'Y' }                              | ADOPTION
            {ADOPTION:Y, LTFOST18: Y                          | ADOPTION,LTFOST18
            [{"adoption":"Y"}]                                | ADOPTION
            ["ADOPTION","LTRELFR"]                            | ADOPTION,LTRELFR
            {"PLAN":"Y"}                                      |
            ADOPTION                                          | ADOPTION
            LTFOST18 - long term fostering                    | LTFOST18
            Something else altogether                         |
            """)
    void a_care_plan_is_read_leniently(String text, @Nullable String codes) {
        var list = LISTS.list("care_plan");
        assertThat(new FlagReading(list, new CodeReading(list, ValueMap.empty())).codes(text)).isEqualTo(codes);
    }
}
