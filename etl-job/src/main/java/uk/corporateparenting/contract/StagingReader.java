package uk.corporateparenting.contract;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.corporateparenting.contract.StagingTarget.Column;
import uk.corporateparenting.contract.StagingTarget.Constant;
import uk.corporateparenting.contract.StagingTarget.FromConvention;
import uk.corporateparenting.contract.StagingTarget.FromField;
import uk.corporateparenting.contract.StagingTarget.IsOneOf;
import uk.corporateparenting.contract.StagingTarget.Source;

/** Reads which staging columns a file fills, and with what. */
final class StagingReader {

    private final Map<String, Field> fields;

    /** For the fields of one contract, by name. */
    StagingReader(Map<String, Field> fields) {
        this.fields = fields;
    }

    StagingTarget read(Section section) {
        var table = section.text("table");
        var columns = section.section("columns");
        if (columns.keys().isEmpty()) {
            section.fault("columns are missing.");
        }
        section.refuseUnknownKeys();
        return new StagingTarget(
                table,
                columns.keys().stream()
                        .map(name -> new Column(name, source(columns, name)))
                        .toList());
    }

    private Source source(Section columns, String name) {
        if (columns.value(name) instanceof String field) {
            return fromField(columns, field, null);
        }
        var section = columns.section(name);
        var source = section.has("constant")
                ? new Constant(section.text("constant"))
                : source(section, section.text("field"), section.texts("equals"));
        section.refuseUnknownKeys();
        return source;
    }

    private Source source(Section section, String field, List<String> values) {
        if (section.has("equals")) {
            known(section, field);
            return new IsOneOf(field, List.copyOf(values));
        }
        if (section.has("convention")) {
            known(section, field);
            return new FromConvention(field, section.text("convention"));
        }
        return fromField(section, field, section.optionalText("codes"));
    }

    private Source fromField(Section section, String name, @Nullable String codes) {
        var field = known(section, name);
        if (field == null) {
            return new FromField(name, codes);
        }
        if (field.isLeftOut()) {
            section.fault("the field " + name + " is never loaded, so it cannot fill a column.");
        }
        return new FromField(name, codes == null ? field.codes() : codes);
    }

    private @Nullable Field known(Section section, String name) {
        var field = fields.get(name);
        if (field == null && !name.isEmpty()) {
            section.fault("there is no field " + name + ".");
        }
        return field;
    }
}
