package uk.corporateparenting.alert.message.story;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;

/**
 * What an indicator counts, in the words of its own sentence: the first of these that occurs in it.
 */
enum CaseNoun {
    REVIEWS("review", "reviews"),
    VISITS("visit", "visits"),
    ASSESSMENTS("assessment", "assessments"),
    EPISODES("episode", "episodes"),
    CARE_LEAVERS("care leaver", "care leavers"),
    CHILDREN("child", "children"),
    PEOPLE("person", "people"),
    CASES("case", "cases");

    private final String one;
    private final String many;

    CaseNoun(String one, String many) {
        this.one = one;
        this.many = many;
    }

    static CaseNoun of(String sentence) {
        var words = sentence.toLowerCase(Locale.UK);
        return Arrays.stream(values()).filter(noun -> words.contains(noun.many)).findFirst().orElse(CASES);
    }

    /** For example reviews; of one, review. */
    String of(BigDecimal number) {
        return number.compareTo(BigDecimal.ONE) == 0 ? one : many;
    }
}
