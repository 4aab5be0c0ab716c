package uk.corporateparenting.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeReadingTest {

    @TempDir
    private Path path;

    private ConfigFolder config;

    @BeforeEach
    void a_list_and_two_maps() {
        config = new ConfigFolder(path)
                .codes("legal_status", "C1", "C2", "V2", "V4", "LONG_CODE_OF_WORDS")
                .file(
                        "codes/map_liquidlogic.csv",
                        "list,source_value,code",
                        "legal_status,Care Order  Sec. 31(a),C2",
                        "legal_status,Voluntary,V4")
                .file("codes/map_ssd.csv", "list,source_value,code", "legal_status,Voluntary,V2", "legal_status,VA,V2");
    }

    @ParameterizedTest
    @CsvSource({
            "C2, C2, a listed code",
            "c2, C2, case is ignored",
            "C1 Interim care order, C1, the text before the first blank",
            "C1-interim, C1, the text before the first hyphen",
            "v2\u2013single period, V2, the text before the first dash",
            "care order Sec.\u00a031(A), C2, 'an alias, case ignored and blanks alike'",
            "Voluntary, V4, the system's alias wins over the format's",
            "VA, V2, the format's alias where the system has none",
            "d9, D9, a code that could be listed is kept in capitals"})
    void a_text_is_read_as(String text, String code, String because) {
        assertThat(reading().code(text)).as(because).isEqualTo(code);
        assertThat(reading().code(text)).as("again").isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Wardship", "C", "?", "C.", "D1 Freed"})
    void only_what_looks_like_a_code_is_kept(String text) {
        var code = reading().code(text);
        assertThat(code).isEqualTo(text.equals("C") ? "C" : null);
    }

    @Test
    void an_alias_that_leads_to_no_code_is_a_fault() {
        config.file("codes/map_mosaic.csv", "list,source_value,code", "legal_status,Ward,W9", "height,Tall,T");
        assertThatThrownBy(() -> ValueMap.read(path, "mosaic", "ssd", CodeLists.read(path)))
                .isInstanceOf(ContractFaults.class)
                .hasMessageContaining("legal_status,Ward does not lead")
                .hasMessageContaining("height,Tall does not lead");
    }

    @ParameterizedTest
    @ValueSource(strings = {"liquidlogic", "mosaic", "eclipse"})
    void the_shipped_lists_maps_and_conventions_have_no_fault(String system) {
        var lists = CodeLists.read(ConfigFolder.SHIPPED);
        assertThat(lists.all()).hasSizeGreaterThan(20);
        assertThat(ValueMap.read(ConfigFolder.SHIPPED, system, "ssd", lists)).isNotNull();
        assertThat(ValueMap.read(ConfigFolder.SHIPPED, system, "ssda903", lists)).isNotNull();
        assertThat(Conventions.read(ConfigFolder.SHIPPED, system).fieldName("worker_identifier")).isNotNull();
    }

    private CodeReading reading() {
        var lists = CodeLists.read(path);
        return new CodeReading(lists.list("legal_status"), ValueMap.read(path, "liquidlogic", "ssd", lists));
    }
}
