package uk.corporateparenting.sample.care;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;
import uk.corporateparenting.sample.chance.Chance;
import uk.corporateparenting.sample.chance.Choice;
import uk.corporateparenting.sample.council.CouncilProfile;
import uk.corporateparenting.sample.council.SampleCouncil;

/**
 * All lives of a council in outline. Lives start at even steps since a fixed day, and kind, age and
 * length follow an additive recurrence, so that the number in care is near the request on every
 * night although each life knows only its own number.
 */
public final class Outlines {

    private static final LocalDate FIRST = LocalDate.of(1970, 1, 1);
    private static final int LONGEST_STAY_YEARS = 18;
    private static final int CALIBRATION = 6_000;
    private static final int GROUPS = 3;
    /**
     * Powers of the positive root of x⁴ = x + 1: the most even additive recurrence in three dimensions.
     */
    private static final double ROOT = 1.2207440846057596;
    private static final Choice KINDS = Choice.of(
            "ADOPTED:17 NEVER_MATCHED:2 RETURNED_HOME:21 PROCEEDINGS:13 "
                    + "LONG_TERM:22.5 VOLUNTARY:9.5 UNACCOMPANIED:10 REMANDED:4");
    private static final double SHORT_BREAK_SHARE = 0.02;

    private final SampleCouncil council;
    private final long seed;
    private final double inCareStep;
    private final double shortBreakStep;
    private final double inNeedStep;

    /** The lives that keep as many children in care as were asked for. */
    public Outlines(SampleCouncil council, CouncilProfile profile, long seed) {
        this.council = council;
        this.seed = seed;
        this.inCareStep = meanDays(0) / council.childrenInCare();
        this.shortBreakStep = meanDays(1) / Math.max(1, council.childrenInCare() * SHORT_BREAK_SHARE);
        this.inNeedStep = meanDays(2) / Math.max(1, profile.childrenInNeed());
    }

    /** Every life that has begun by the night and has not ended before the window. */
    public void between(LocalDate windowStart, LocalDate night, Consumer<Outline> each) {
        group(0, inCareStep, windowStart, night, each);
        group(1, shortBreakStep, windowStart, night, each);
        group(2, inNeedStep, windowStart, night, each);
    }

    private void group(int group, double step, LocalDate windowStart, LocalDate night, Consumer<Outline> each) {
        var first = (long) (ChronoUnit.DAYS.between(FIRST, night.minusYears(LONGEST_STAY_YEARS + 7)) / step);
        var last = (long) (ChronoUnit.DAYS.between(FIRST, night) / step) + 1;
        for (var position = first; position <= last; position++) {
            var outline = outline(group, position, step);
            if (!outline.spans().getFirst().start().isAfter(night) && !outline.ends().isBefore(windowStart)) {
                each.accept(outline);
            }
        }
    }

    private double meanDays(int group) {
        var days = 0L;
        for (var position = 0; position < CALIBRATION; position++) {
            days += outline(group, position, 1).spans().stream().mapToLong(Outline.Span::days).sum();
        }
        return (double) days / CALIBRATION;
    }

    private Outline outline(int group, long position, double step) {
        var number = position * GROUPS + group;
        var chance = Chance.of(seed, council.slug() + " outline", number);
        var start = FIRST.plusDays((long) ((position + chance.share()) * step));
        var kind = switch (group) {
            case 0 -> LifeKind.valueOf(KINDS.at(evenly(position, ROOT)));
            case 1 -> LifeKind.SHORT_BREAKS;
            default -> LifeKind.IN_NEED;
        };
        return new OutlineShape(
                number, kind, start, evenly(position, ROOT * ROOT), evenly(position, ROOT * ROOT * ROOT), chance)
                .outline();
    }

    private double evenly(long position, double root) {
        var start = Chance.of(seed, council.slug() + root, 0).share();
        var point = start + position / root;
        return point - Math.floor(point);
    }
}
