package uk.corporateparenting.extract.row;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.corporateparenting.contract.Field;

/** Takes a text as it stands, if it has the shape and length its field declares. For one thread. */
final class TextReading implements CellReading {

    private static final Cell TOO_LONG = new Cell.Fault("FIELD_TOO_LONG");

    private final @Nullable Matcher shape;
    private final Cell misshapen;
    private final int longest;

    TextReading(Field field, boolean isCoded) {
        this.shape = matcher(field.constraints().pattern());
        this.misshapen = new Cell.Fault(
                field.isIdentifier() ? "ID_INVALID" : isCoded ? "CODE_INVALID" : "VALUE_INVALID");
        var maxLength = field.constraints().maxLength();
        this.longest = maxLength == null ? Integer.MAX_VALUE : maxLength;
    }

    @Override
    public Cell read(String text) {
        if (text.length() > longest && text.codePointCount(0, text.length()) > longest) {
            return TOO_LONG;
        }
        return shape == null || shape.reset(text).matches() ? new Cell.Value(text) : misshapen;
    }

    private static @Nullable Matcher matcher(@Nullable Pattern pattern) {
        return pattern == null ? null : pattern.matcher("");
    }
}
