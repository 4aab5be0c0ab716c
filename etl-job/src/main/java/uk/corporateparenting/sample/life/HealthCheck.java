package uk.corporateparenting.sample.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.corporateparenting.sample.calendar.WorkingDays;
import uk.corporateparenting.sample.care.Recording;
import uk.corporateparenting.sample.care.Stay;
import uk.corporateparenting.sample.chance.Chance;

/** A health assessment, dental or other check, done or refused. */
public record HealthCheck(int number, Kind kind, LocalDate on, boolean refused, Recording recording) {

    /** What is checked. */
    public enum Kind {
        ASSESSMENT, DENTAL, OTHER
    }

    private static final double SEEN_BY_CHANCE = 0.26;

    static List<HealthCheck> of(Life life, Stay stay, LocalDate night) {
        var checks = new ArrayList<HealthCheck>();
        if (!stay.shortBreak()) {
            assessments(life, stay, night, checks);
            dental(life, stay, night, checks);
            other(life, stay, night, checks);
        }
        return checks;
    }

    private static void assessments(Life life, Stay stay, LocalDate night, List<HealthCheck> checks) {
        var chance = life.chance("health", stay);
        var profile = life.council().profile();
        var limit = WorkingDays.plus(stay.start(), 20);
        var on = chance.happens(profile.initialHealthOnTime())
                ? limit.minusDays(chance.between(0, 14))
                : limit.plusDays(chance.between(1, 55));
        var engaged = chance.happens(profile.annualHealth() - 0.04);
        while (on.isBefore(stay.end()) && !on.isAfter(night)) {
            add(checks, stay, Kind.ASSESSMENT, on, !engaged && chance.happens(0.3), chance);
            var young = life.outline().ageOn(on.plusMonths(4)) < 5;
            var days = young ? chance.between(140, 172) : chance.between(315, 358);
            on = WorkingDays.onOrBefore(on.plusDays(engaged ? days : days + chance.between(60, 300)));
        }
    }

    private static void dental(Life life, Stay stay, LocalDate night, List<HealthCheck> checks) {
        var chance = life.chance("dental", stay);
        var regular = (life.council().profile().annualDental() - SEEN_BY_CHANCE) / (1 - SEEN_BY_CHANCE);
        var engaged = chance.happens(regular);
        var on = stay.start().plusDays(engaged ? chance.between(30, 200) : chance.between(60, 1100));
        while (on.isBefore(stay.end()) && !on.isAfter(night)) {
            add(checks, stay, Kind.DENTAL, WorkingDays.onOrBefore(on), chance.happens(0.02), chance);
            on = on.plusDays(engaged ? chance.between(190, 350) : chance.between(800, 2000));
        }
    }

    private static void other(Life life, Stay stay, LocalDate night, List<HealthCheck> checks) {
        var chance = life.chance("optician", stay);
        for (var on = stay.start().plusDays(chance.between(60, 800)); on.isBefore(stay.end())
                && !on.isAfter(night); on = on.plusDays(chance.between(500, 900))) {
            add(checks, stay, Kind.OTHER, WorkingDays.onOrBefore(on), false, chance);
        }
    }

    private static void add(
            List<HealthCheck> checks, Stay stay, Kind kind, LocalDate on, boolean refused, Chance chance) {
        var day = on.isBefore(stay.start()) ? stay.start() : on;
        var recording = Recording.ofDeletable(day, chance).notBefore(stay.recordedOn());
        checks.add(new HealthCheck(checks.size(), kind, day, refused, recording));
    }
}
