package uk.corporateparenting.staging.rule;

import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static uk.corporateparenting.schema.staging.Tables.CODE;

import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.Field;

/** The codes of a list and the days on which each may be used. */
record CodeList(String name) {

    /** Whether a value is no code of the list, whatever the day. */
    Condition lacks(Field<String> value) {
        return lacks(value, noCondition());
    }

    /** Whether a value is no code that may be used on a day. */
    Condition lacksOn(Field<LocalDate> day, Field<String> value) {
        return lacks(value, begunBy(day).and(notOverBy(day)));
    }

    /** Whether a value is no code that may be used on some day from the first to before the end. */
    Condition lacksBetween(Field<LocalDate> from, Field<LocalDate> end, Field<String> value) {
        var begun = begunBy(from).or(CODE.VALID_FROM.lt(end)).or(end.isNull());
        return lacks(value, begun.and(notOverBy(from)));
    }

    private Condition lacks(Field<String> value, Condition usable) {
        return notExists(selectOne().from(CODE).where(CODE.LIST.eq(name), CODE.CODE_.eq(value), usable));
    }

    private static Condition begunBy(Field<LocalDate> day) {
        return CODE.VALID_FROM.isNull().or(CODE.VALID_FROM.le(day));
    }

    private static Condition notOverBy(Field<LocalDate> day) {
        return CODE.VALID_TO.isNull().or(CODE.VALID_TO.gt(day));
    }
}
