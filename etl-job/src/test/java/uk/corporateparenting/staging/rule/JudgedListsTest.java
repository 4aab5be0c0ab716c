package uk.corporateparenting.staging.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.corporateparenting.contract.CodeLists;
import uk.corporateparenting.contract.CodeReading;
import uk.corporateparenting.contract.ValueMap;

class JudgedListsTest {

    private static final Path CONFIG = Path.of("../config");

    @Test
    void a_text_that_is_no_code_is_kept_only_where_a_rule_judges_the_codes_of_its_list() {
        var lists = CodeLists.read(CONFIG);
        var values = ValueMap.read(CONFIG, "liquidlogic", "ssd", lists);
        var kept = lists.all().stream()
                .filter(list -> new CodeReading(list, values).code(noCodeAsLongAs(list)) != null)
                .map(uk.corporateparenting.contract.CodeList::name)
                .collect(Collectors.toSet());
        assertThat(kept).isEqualTo(judgedByRules());
    }

    private static String noCodeAsLongAs(uk.corporateparenting.contract.CodeList list) {
        return "Q".repeat(list.codes().stream().mapToInt(code -> code.code().length()).max().orElseThrow());
    }

    private static Set<String> judgedByRules() {
        var judged = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(JudgedListsTest.class.getPackageName())
                .stream()
                .map(JavaClass::reflect)
                .flatMap(rule -> Arrays.stream(rule.getDeclaredFields()))
                .filter(field -> field.getType() == CodeList.class && Modifier.isStatic(field.getModifiers()))
                .map(JudgedListsTest::name)
                .collect(Collectors.toSet());
        // It judges by the code table itself.
        judged.add("legal_status");
        return judged;
    }

    private static String name(Field constant) {
        try {
            constant.setAccessible(true);
            return ((CodeList) constant.get(null)).name();
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
