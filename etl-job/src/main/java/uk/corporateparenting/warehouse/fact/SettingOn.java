package uk.corporateparenting.warehouse.fact;

import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.when;

import java.time.LocalDate;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import uk.corporateparenting.setting.Setting;
import uk.corporateparenting.warehouse.Star;

/**
 * A setting as in force on the day a row is about, so that a new rule of the council leaves what
 * happened before it alone.
 */
final class SettingOn {

    private SettingOn() {}

    /** Whether a setting has a value on a day. */
    static Condition is(Star star, String setting, String value, Field<LocalDate> day) {
        return inForce(star, setting).stream()
                .filter(row -> row.value().equals(value))
                .map(row -> isInForce(row, day))
                .reduce(Condition::or)
                .orElse(falseCondition());
    }

    /** The whole number a setting is on a day, 0 where it has none. */
    static Field<Integer> number(Star star, String setting, Field<LocalDate> day) {
        return inForce(star, setting).stream()
                .reduce((Field<Integer>) inline(0),
                        (otherwise, row) -> when(isInForce(row, day), inline(Integer.valueOf(row.value())))
                                .otherwise(otherwise),
                        (one, _) -> one);
    }

    private static List<Setting> inForce(Star star, String setting) {
        return star.settings().inForce().stream().filter(row -> row.name().equals(setting)).toList();
    }

    private static Condition isInForce(Setting row, Field<LocalDate> day) {
        var hasBegun = day.ge(inline(row.from()));
        return row.to() == null ? hasBegun : hasBegun.and(day.lt(inline(row.to())));
    }
}
