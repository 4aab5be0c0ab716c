package uk.corporateparenting.sample.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.corporateparenting.sample.care.Recording;
import uk.corporateparenting.sample.care.Stay;
import uk.corporateparenting.sample.chance.Chance;
import uk.corporateparenting.sample.chance.Choice;

/** What is intended for a child from a day on, by the standard's key for it. */
public record CarePlan(int number, String key, LocalDate start, @Nullable LocalDate end, Recording recording) {

    private static final Choice LASTING = Choice.of("LTFOST18:68 LTRELFR:14 RESPLMT:9 RETURNEV:9");
    private static final Choice LATE = Choice.of("SUPPLIV:60 LTFOST18:25 RETURNEV:15");

    static List<CarePlan> of(Life life, Stay stay) {
        var chance = life.chance("plans", stay);
        var first = stay.start().plusDays(chance.between(3, 10));
        var decided = stay.adoption() == null
                ? first.plusDays(chance.between(120, 300))
                : stay.adoption().decision();
        var plans = new ArrayList<CarePlan>();
        var kind = life.outline().kind();
        var opening = switch (kind) {
            case UNACCOMPANIED -> "SUPPLIV";
            case RETURNED_HOME -> "RETURN1M";
            case SHORT_BREAKS -> "REMAINSUP";
            default -> chance.happens(0.7) ? "RETURN6M" : "RETURNEV";
        };
        add(plans, stay, opening, first, decided, chance);
        var settled = switch (kind) {
            case ADOPTED, NEVER_MATCHED -> "ADOPTION";
            case PROCEEDINGS -> "OTHERPLN";
            case LONG_TERM -> life.outline().ageOn(decided) < 16 ? LASTING.pick(chance) : LATE.pick(chance);
            default -> LATE.pick(chance);
        };
        var reversed = stay.adoption() == null ? null : stay.adoption().reversed();
        add(plans, stay, settled, decided, reversed, chance);
        if (reversed != null) {
            add(plans, stay, LASTING.pick(chance), reversed, null, chance);
        }
        return plans;
    }

    private static void add(
            List<CarePlan> plans, Stay stay, String key, LocalDate start, @Nullable LocalDate next, Chance chance) {
        if (start.isBefore(stay.end())) {
            var end = next == null || !next.isBefore(stay.end()) ? stay.end() : next;
            var recording = Recording.of(start, chance).notBefore(stay.recordedOn());
            plans.add(new CarePlan(plans.size(), key, start, end, recording));
        }
    }
}
