package uk.corporateparenting.staging.rule;

import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.position;
import static org.jooq.impl.DSL.substring;
import static uk.corporateparenting.schema.staging.Tables.PERSON;

import java.util.stream.IntStream;
import org.jooq.Field;
import org.jooq.Record4;
import org.jooq.Select;
import org.springframework.stereotype.Component;
import uk.corporateparenting.staging.Tonight;

/**
 * A unique pupil number (UPN) is misshapen or its first letter, which checks the rest, is wrong. It
 * is that letter and twelve digits, the last of which is a letter while the number is temporary; or
 * one of the reasons why it is unknown. Source: the guide to unique pupil numbers.
 */
@Component
final class PupilNumberMalformed implements Warning {

    private static final String UNKNOWN = "^UN[1-5]$";
    private static final String SHAPE = "^[A-HJ-NP-RT-Z][0-9]{11}[0-9A-HJ-NP-RT-Z]$";
    private static final String DIGITS = "0123456789";
    private static final String LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";
    private static final int LENGTH = 13;

    @Override
    public String code() {
        return "168";
    }

    @Override
    public Select<Record4<Long, Long, String, String>> faults(Tonight tonight) {
        return Fault.at(PERSON.UPN)
                .from(PERSON)
                .where(PERSON.AUTHORITY_KEY.eq(tonight.authorityKey()))
                .and(PERSON.UPN.notLikeRegex(UNKNOWN))
                .and(PERSON.UPN.notLikeRegex(SHAPE).or(letter(1).ne(checkLetter())));
    }

    /**
     * Each place after the first weighs as much as its number; the remainder by 23 picks the letter.
     */
    private static Field<String> checkLetter() {
        var weighed = IntStream.rangeClosed(2, LENGTH)
                .mapToObj(place -> worth(letter(place)).times(place))
                .reduce(inline(0), Field::plus);
        return substring(inline(LETTERS), weighed.mod(LETTERS.length()).plus(1), inline(1));
    }

    private static Field<Integer> worth(Field<String> letter) {
        return greatest(position(inline(DIGITS), letter), position(inline(LETTERS), letter)).minus(1);
    }

    private static Field<String> letter(int place) {
        return substring(PERSON.UPN, place, 1);
    }
}
