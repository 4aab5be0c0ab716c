package uk.corporateparenting.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.corporateparenting.contract.Field.Sensitivity;
import uk.corporateparenting.contract.StagingTarget.Constant;
import uk.corporateparenting.contract.StagingTarget.FromField;
import uk.corporateparenting.contract.StagingTarget.IsOneOf;

class ContractCatalogueTest {

    @TempDir
    private Path path;

    private ConfigFolder config;

    @BeforeEach
    void one_code_list() {
        config = new ConfigFolder(path).codes("sex", "F", "M");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ssd", "ssda903"})
    void the_shipped_contracts_have_no_fault(String format) {
        assertThat(ContractCatalogue.read(ConfigFolder.SHIPPED, format).contracts()).isNotEmpty();
    }

    @Test
    void a_contract_says_what_its_columns_promise() {
        contract(
                "name: child",
                "title: Children",
                "requires: when-seen",
                "missingValues: ['', 'NULL']",
                "primaryKey: [CHILD]",
                "fields:",
                "  - {name: CHILD, type: string, sensitivity: pseudonymise,",
                "     constraints: {required: true, pattern: '[0-9]+'}}",
                "  - {name: SEX, type: string, codes: sex, column: optional, aliases: [Gender]}",
                "  - {name: DOB, type: date, format: '%d/%m/%Y'}",
                "staging:",
                "  - table: person",
                "    columns:",
                "      person_id: CHILD",
                "      sex: {field: SEX}",
                "      is_excluded: {field: SEX, equals: ['TEST']}",
                "      status: {constant: UASC}");
        var contract = Objects.requireNonNull(
                ContractCatalogue.read(path, "ssda903").contractOfFile("CHILD.csv.GZ"));
        assertThat(contract.alwaysRequired()).isFalse();
        var child = contract.fields().getFirst();
        assertThat(child.columnRequired()).isTrue();
        assertThat(child.sensitivity()).isEqualTo(Sensitivity.PSEUDONYMISE);
        assertThat(child.missingValues()).containsExactlyInAnyOrder("", "NULL");
        assertThat(contract.fields().get(1).columnRequired()).isFalse();
        assertThat(contract.staging().getFirst().columns())
                .extracting(StagingTarget.Column::source)
                .containsExactly(
                        new FromField("CHILD", null),
                        new FromField("SEX", "sex"),
                        new IsOneOf("SEX", List.of("TEST")),
                        new Constant("UASC"));
    }

    @Test
    void all_faults_of_all_files_are_reported_at_once() {
        contract(
                "name: kid",
                "colour: blue",
                "primaryKey: [NOBODY]",
                "foreignKeys: [{fields: [CHILD], reference: {resource: gone, fields: [CHILD]}}]",
                "fields:",
                "  - {name: CHILD, type: text, constraints: {pattern: '['}}",
                "  - {name: child, type: integer, format: '%d', codes: height}",
                "  - {name: MOTHER, type: boolean, trueValues: [yes]}",
                "staging:",
                "  - {table: person, columns: {person_id: CHILDREN}}");
        config.file("contracts/ssda903/broken.yaml", "name: [");
        assertThat(faults().faults()).containsExactlyInAnyOrder(
                "broken.yaml: cannot be read as YAML at line 2; is a key given twice?",
                "child.yaml, fields CHILD: type cannot be \"text\".",
                "child.yaml, fields CHILD, constraints: the pattern is not a regular expression.",
                "child.yaml, fields child: format is for days, and made of %d, %m and %Y.",
                "child.yaml, fields child: codes are for the type string.",
                "child.yaml: two fields are called child.",
                "child.yaml, fields MOTHER: trueValues must be a list of texts; put each in quotes.",
                "child.yaml, fields MOTHER: a boolean needs trueValues and falseValues.",
                "child.yaml: title is missing.",
                "child.yaml, staging, columns: there is no field CHILDREN.",
                "child.yaml: the name must be that of the file.",
                "child.yaml: a key names NOBODY, which is not a field.",
                "child.yaml: the key colour is not known.",
                "child.yaml: there is no code list height.",
                "kid.yaml: a foreign key refers to gone [CHILD], which is not there.");
    }

    @Test
    void a_field_that_is_never_loaded_fills_no_column() {
        contract(
                "name: child",
                "title: Children",
                "fields:",
                "  - {name: NAME, type: string, sensitivity: drop}",
                "staging:",
                "  - {table: person, columns: {person_id: NAME}}");
        assertThat(faults().faults()).containsExactly(
                "child.yaml, staging, columns: the field NAME is never loaded, so it cannot fill a column.");
    }

    @Test
    void a_format_without_a_folder_is_a_fault() {
        assertThat(faults().faults()).containsExactly("There is no source format ssda903 in contracts.");
    }

    private void contract(String... lines) {
        config.file("contracts/ssda903/child.yaml", lines);
    }

    private ContractFaults faults() {
        return Objects.requireNonNull(
                catchThrowableOfType(ContractFaults.class, () -> ContractCatalogue.read(path, "ssda903")));
    }
}
