package uk.corporateparenting.sample.care;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import uk.corporateparenting.sample.care.Outline.Span;
import uk.corporateparenting.sample.chance.Chance;
import uk.corporateparenting.sample.chance.Choice;

/**
 * Gives a life of one kind its age, its length and its end. Two of the shares are spread evenly
 * over all lives.
 */
final class OutlineShape {

    private static final double YEAR = 365.25;
    private static final Choice LEAVING_AT_18 = Choice.of("E5:38 E6:17 E17:33 E7:7 E8:5");
    private static final Choice LEAVING_LONG_TERM = Choice.of("E4A:40 E45:12 E46:6 E41:8 E8:16 E4B:12 E13:4 E2:1 E9:1");
    private static final Choice LEAVING_PROCEEDINGS = Choice.of("E45:24 E47:20 E48:5 E41:9 E4A:30 E13:8 E8:4");
    private static final Choice LEAVING_HOME = Choice.of("E4A:62 E4B:20 E13:8 E8:10");

    private final long number;
    private final LifeKind kind;
    private final LocalDate start;
    private final double ageShare;
    private final double lengthShare;
    private final Chance chance;

    OutlineShape(long number, LifeKind kind, LocalDate start, double ageShare, double lengthShare, Chance chance) {
        this.number = number;
        this.kind = kind;
        this.start = start;
        this.ageShare = ageShare;
        this.lengthShare = lengthShare;
        this.chance = chance;
    }

    Outline outline() {
        var born = start.minusDays((long) (ageAtStart() * YEAR));
        if (born.getMonthValue() == 2 && born.getDayOfMonth() == 29) {
            born = born.minusDays(1);
        }
        var adult = born.plusYears(18);
        var left = start.plusDays(length(ChronoUnit.DAYS.between(start, adult)));
        var spans = new ArrayList<Span>();
        spans.add(new Span(start, left.isBefore(adult) ? left : adult, exit(left.isBefore(adult))));
        if (kind == LifeKind.RETURNED_HOME && chance.happens(0.12)) {
            var back = left.plusDays(chance.between(60, 500));
            if (back.isBefore(adult.minusYears(1))) {
                spans.add(new Span(back, back.plusDays(chance.between(40, 300)), LEAVING_HOME.pick(chance)));
            }
        }
        return new Outline(number, kind, born, List.copyOf(spans));
    }

    private double ageAtStart() {
        return switch (kind) {
            case ADOPTED -> ageShare < 0.6 ? ageShare / 8 : 0.1 + Math.pow((ageShare - 0.6) / 0.4, 1.5) * 3.2;
            case NEVER_MATCHED -> 1 + ageShare * 4;
            case RETURNED_HOME -> 16.6 * Math.pow(ageShare, 0.6);
            case PROCEEDINGS -> 0.1 + 12 * Math.pow(ageShare, 1.3);
            case LONG_TERM -> triangular(1.5, 13.4, 17);
            case VOLUNTARY -> 12 + 5.2 * Math.pow(ageShare, 0.7);
            case UNACCOMPANIED -> 15 + 2.7 * Math.pow(ageShare, 0.6);
            case REMANDED -> 13.5 + 3.7 * ageShare;
            case SHORT_BREAKS -> 5 + 10 * ageShare;
            case IN_NEED -> 17 * ageShare;
        };
    }

    private double triangular(double low, double mode, double high) {
        var turn = (mode - low) / (high - low);
        return ageShare < turn
                ? low + Math.sqrt(ageShare * (high - low) * (mode - low))
                : high - Math.sqrt((1 - ageShare) * (high - low) * (high - mode));
    }

    private long length(long untilAdult) {
        return switch (kind) {
            case ADOPTED -> (long) (600 + 340 * lengthShare);
            case NEVER_MATCHED -> stays(0.5, untilAdult, 1100);
            case RETURNED_HOME -> (long) (4 + Math.min(700, -Math.log(1 - lengthShare) * 120));
            case PROCEEDINGS -> (long) (170 + 330 * lengthShare);
            case LONG_TERM -> stays(0.82, untilAdult, 420);
            case VOLUNTARY -> stays(0.72, untilAdult, 60);
            case UNACCOMPANIED -> stays(0.88, untilAdult, 30);
            case REMANDED -> (long) (15 + 110 * lengthShare);
            case SHORT_BREAKS -> (long) (150 + 700 * lengthShare);
            case IN_NEED -> (long) (150 + 900 * lengthShare);
        };
    }

    private long stays(double shareUntilAdult, long untilAdult, int atLeast) {
        if (lengthShare < shareUntilAdult || untilAdult <= atLeast + 60) {
            return untilAdult;
        }
        return atLeast + (long) ((lengthShare - shareUntilAdult) / (1 - shareUntilAdult) * (untilAdult - atLeast - 30));
    }

    private String exit(boolean asChild) {
        if (!asChild) {
            return LEAVING_AT_18.pick(chance);
        }
        return switch (kind) {
            case ADOPTED -> chance.happens(0.95) ? "E12" : "E11";
            case PROCEEDINGS -> LEAVING_PROCEEDINGS.pick(chance);
            case LONG_TERM, NEVER_MATCHED -> LEAVING_LONG_TERM.pick(chance);
            case UNACCOMPANIED -> chance.happens(0.6) ? "E3" : "E15";
            case REMANDED -> chance.happens(0.7) ? "E14" : "E9";
            case RETURNED_HOME, VOLUNTARY, SHORT_BREAKS, IN_NEED -> LEAVING_HOME.pick(chance);
        };
    }
}
