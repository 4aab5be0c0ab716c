package uk.corporateparenting.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.schema.control.Tables.SOURCE_FILE;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.corporateparenting.TestDatabase;
import uk.corporateparenting.contract.ContractCatalogue;
import uk.corporateparenting.extract.landing.LandedFile;
import uk.corporateparenting.finding.Attempt;
import uk.corporateparenting.finding.Finding;
import uk.corporateparenting.finding.FindingLog;
import uk.corporateparenting.finding.Tier;

class SourceFilesTest {

    private static final DSLContext SQL = TestDatabase.jooq(TestDatabase.fresh());
    private static final Attempt TONIGHT = new Attempt(1, LocalDate.of(2021, 10, 7), 1);
    private static final LandedFile FILE = new LandedFile(
            Objects.requireNonNull(ContractCatalogue.read(Path.of("..", "config"), "ssda903").contract("header")),
            "header.csv", Path.of("header.csv"), 1, "", null);

    @Test
    void a_file_with_rejected_rows_says_why_most_of_them_were() {
        assertThat(codeOf(List.of("DATE_INVALID", "ID_INVALID", "ID_INVALID"))).isEqualTo("ID_INVALID");
    }

    @Test
    void of_equally_common_reasons_the_first_by_name_is_said() {
        assertThat(codeOf(List.of("ROW_WIDTH", "DATE_INVALID"))).isEqualTo("DATE_INVALID");
    }

    @Test
    void a_warning_is_no_reason_however_common() {
        assertThat(codeOf(List.of("ID_INVALID"), "168", "168")).isEqualTo("ID_INVALID");
    }

    @Test
    void a_file_that_is_loaded_whole_has_no_code() {
        assertThat(codeOf(List.of(), "168")).isNull();
    }

    private static @Nullable String codeOf(List<String> rejections, String... warnings) {
        return SQL.transactionResult(transaction -> {
            var sql = transaction.dsl();
            var file = SourceFiles.landed(sql, TONIGHT, FILE);
            SourceFiles.staged(sql, file, 10, rejections.size());
            var findings = new ArrayList<Finding>();
            rejections.forEach(code -> findings.add(new Finding(code, Tier.REJECT, 2, null, null)));
            Stream.of(warnings).forEach(code -> findings.add(new Finding(code, Tier.WARN, 2, null, null)));
            FindingLog.keep(sql, TONIGHT, file, "header.csv", findings);

            SourceFiles.nameCommonestRejections(sql, TONIGHT);

            var code = sql.fetchValue(SOURCE_FILE.CODE, SOURCE_FILE.FILE_ID.eq(file));
            sql.deleteFrom(SOURCE_FILE).execute();
            return code;
        });
    }
}
