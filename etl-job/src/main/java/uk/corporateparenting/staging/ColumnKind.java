package uk.corporateparenting.staging;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jooq.DataType;

/** How the values of a staging column are written. */
record ColumnKind(Kind kind, int scale) {

    private enum Kind {
        TEXT, DAY, WHOLE, DECIMAL, TRUTH
    }

    /** The kind of a column of that type. */
    static ColumnKind of(DataType<?> type) {
        return new ColumnKind(kind(type.getType()), type.scale());
    }

    private static Kind kind(Class<?> type) {
        if (type == String.class) {
            return Kind.TEXT;
        }
        if (type == LocalDate.class) {
            return Kind.DAY;
        }
        if (type == Integer.class) {
            return Kind.WHOLE;
        }
        if (type == BigDecimal.class) {
            return Kind.DECIMAL;
        }
        if (type == Boolean.class) {
            return Kind.TRUTH;
        }
        throw new IllegalStateException("a staging column has a type that no file fills: " + type.getSimpleName());
    }

    void write(BinaryRows rows, Object value) {
        switch (kind) {
            case TEXT -> rows.text(value.toString());
            case DAY -> rows.day((LocalDate) value);
            case WHOLE -> rows.integer(value instanceof Integer whole ? whole : decimal(value).intValueExact());
            case DECIMAL -> rows.numeric(decimal(value).setScale(scale, RoundingMode.HALF_UP));
            case TRUTH -> rows.truth((Boolean) value);
        }
    }

    private static BigDecimal decimal(Object value) {
        return value instanceof BigDecimal decimal ? decimal : new BigDecimal(value.toString());
    }
}
