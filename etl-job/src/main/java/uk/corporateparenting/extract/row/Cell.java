package uk.corporateparenting.extract.row;

import org.jspecify.annotations.Nullable;

/** What the text of one cell says: a value or none, or the code of a fault. */
sealed interface Cell {

    Cell NONE = new Value(null);

    record Value(@Nullable Object value) implements Cell {}

    record Fault(String code) implements Cell {}
}
