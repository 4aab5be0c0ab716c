package uk.corporateparenting.contract;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import uk.corporateparenting.contract.Field.Constraints;
import uk.corporateparenting.contract.Field.Sensitivity;

/** Reads the description of one field. */
final class FieldReader {

    private static final Pattern DAY_FORMAT = Pattern.compile("%[dmY][-/. ]%[dmY][-/. ]%[dmY]");
    private static final Set<String> DAY_PARTS = Set.of("%d", "%m", "%Y");

    private FieldReader() {}

    static Field read(Section section, List<String> missingValues) {
        var type = section.choice("type", FieldType.class, FieldType.STRING);
        if (!section.has("type")) {
            section.fault("type is missing.");
        }
        section.optionalText("description");
        section.optionalText("title");
        var field = new Field(
                section.text("name"),
                section.texts("aliases"),
                !"optional".equals(oneOf(section, "column", "optional")),
                type,
                section.optionalText("format"),
                constraints(section.section("constraints")),
                section.choice("sensitivity", Sensitivity.class, Sensitivity.NONE),
                section.optionalText("codes"),
                oneOf(section, "flags", "json") != null,
                Set.copyOf(section.has("missingValues") ? section.texts("missingValues") : missingValues),
                section.texts("trueValues"),
                section.texts("falseValues"));
        check(section, field);
        section.refuseUnknownKeys();
        return field;
    }

    private static Constraints constraints(Section section) {
        var constraints = new Constraints(
                section.flag("required", false),
                length(section.number("maxLength")),
                pattern(section),
                section.number("minimum"),
                section.number("maximum"));
        section.refuseUnknownKeys();
        return constraints;
    }

    private static @Nullable Integer length(@Nullable BigDecimal number) {
        return number == null ? null : number.intValue();
    }

    private static @Nullable Pattern pattern(Section section) {
        var pattern = section.optionalText("pattern");
        try {
            return pattern == null ? null : Pattern.compile(pattern);
        } catch (PatternSyntaxException _) {
            section.fault("the pattern is not a regular expression.");
            return null;
        }
    }

    private static @Nullable String oneOf(Section section, String key, String only) {
        var text = section.optionalText(key);
        if (text != null && !text.equals(only)) {
            section.fault(key + " can only be " + only + ".");
        }
        return text;
    }

    private static void check(Section section, Field field) {
        if (field.format() != null && (!field.isDay() || !isDayFormat(field.format()))) {
            section.fault("format is for days, and made of %d, %m and %Y.");
        }
        if (field.type() == FieldType.BOOLEAN && (field.trueValues().isEmpty() || field.falseValues().isEmpty())) {
            section.fault("a boolean needs trueValues and falseValues.");
        }
        if (field.type() != FieldType.BOOLEAN && (section.has("trueValues") || section.has("falseValues"))) {
            section.fault("trueValues and falseValues are for booleans.");
        }
        if (field.codes() != null && field.type() != FieldType.STRING) {
            section.fault("codes are for the type string.");
        }
        if (field.hasFlags() && field.codes() == null) {
            section.fault("flags need a code list.");
        }
        if (field.isIdentifier() && field.constraints().pattern() == null) {
            section.fault("an identifier needs a pattern.");
        }
        if (field.isLeftOut() && field.constraints().required()) {
            section.fault("a field that is never loaded cannot be required.");
        }
    }

    private static boolean isDayFormat(String format) {
        return DAY_FORMAT.matcher(format).matches() && DAY_PARTS.stream().allMatch(format::contains);
    }
}
