package uk.corporateparenting.contract;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What one column of a file promises.
 *
 * @param aliases
 *            other names under which the column may come
 * @param columnRequired
 *            whether a file without the column is refused
 * @param format
 *            how a date is written, in the letters of the Frictionless Table Schema; null for ISO
 *            8601
 * @param codes
 *            the code list that values are read by
 * @param hasFlags
 *            whether the text may hold several codes, each with a flag
 * @param missingValues
 *            texts that mean no value
 */
public record Field(
        String name,
        List<String> aliases,
        boolean columnRequired,
        FieldType type,
        @Nullable String format,
        Constraints constraints,
        Sensitivity sensitivity,
        @Nullable String codes,
        boolean hasFlags,
        Set<String> missingValues,
        List<String> trueValues,
        List<String> falseValues) {

    public Field {
        aliases = List.copyOf(aliases);
        missingValues = Set.copyOf(missingValues);
        trueValues = List.copyOf(trueValues);
        falseValues = List.copyOf(falseValues);
    }

    /** Whether the text is read as a day. */
    public boolean isDay() {
        return type == FieldType.DATE || type == FieldType.DATETIME;
    }

    /** Whether the value names a person. */
    public boolean isIdentifier() {
        return sensitivity == Sensitivity.PSEUDONYMISE;
    }

    /** Whether values are never loaded, so that what they hold does not matter. */
    public boolean isLeftOut() {
        return sensitivity == Sensitivity.DROP || sensitivity == Sensitivity.ABSENT;
    }

    /** Limits on a value; a maximum and minimum of a day are not offered. */
    public record Constraints(
            boolean required,
            @Nullable Integer maxLength,
            @Nullable Pattern pattern,
            @Nullable BigDecimal minimum,
            @Nullable BigDecimal maximum) {}

    /** How personal a field is, and so what becomes of it. */
    public enum Sensitivity {
        /** Not personal by itself. */
        NONE,
        /** Read at most to judge the row, never loaded. */
        DROP,
        /** Loaded where one role may read it. */
        RESTRICTED,
        /** An identifier of a person: it becomes a pseudonym. */
        PSEUDONYMISE,
        /** Should not be in the file at all. */
        ABSENT
    }
}
