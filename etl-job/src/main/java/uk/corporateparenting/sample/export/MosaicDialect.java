package uk.corporateparenting.sample.export;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.corporateparenting.sample.calendar.WorkingDays;
import uk.corporateparenting.sample.care.Stay;
import uk.corporateparenting.sample.life.HealthCheck;
import uk.corporateparenting.sample.life.KnownStay;
import uk.corporateparenting.sample.life.KnownStay.Spell;
import uk.corporateparenting.sample.life.Life;
import uk.corporateparenting.sample.life.Review;
import uk.corporateparenting.sample.script.WorkerRole;

/**
 * Mosaic ends an episode the day before the next, names it after its start, and computes due dates
 * in days.
 */
record MosaicDialect() implements Dialect {

    private static final int SECOND_REVIEW_DAYS = 91;
    private static final int LATER_REVIEW_DAYS = 183;

    @Override
    public String sex(String code) {
        return code.equals("M") ? "Male" : code.equals("F") ? "Female" : "Unknown";
    }

    @Override
    public String ethnicity(String code) {
        return Words.described("ethnicity", code).substring(code.length() + 3);
    }

    @Override
    public String legalStatus(String code, int age) {
        return code;
    }

    @Override
    public String healthCheck(HealthCheck.Kind kind) {
        return switch (kind) {
            case ASSESSMENT -> "Health Assessment";
            case DENTAL -> "Dental Check";
            case OTHER -> "Health Check";
        };
    }

    @Override
    public String healthStatus(boolean refused) {
        return refused ? "Refused" : "";
    }

    @Override
    public String missing(boolean away) {
        return away ? "A" : "M";
    }

    @Override
    public String eligibility(String category) {
        return switch (category) {
            case "Relevant" -> "a) Relevant child";
            case "Former Relevant" -> "b) Former relevant child";
            case "Eligible" -> "d) Eligible";
            default -> "e) Other";
        };
    }

    @Override
    public String carePlan(String key) {
        return Words.described(key);
    }

    @Override
    public String workerRole(WorkerRole role) {
        return switch (role) {
            case FAMILY_SAFEGUARDING, CHILDREN_IN_CARE -> "ALLWORK";
            case LEAVING_CARE -> "REL.PERSONALADVISOR";
            case REVIEWING -> "REL.IRO";
        };
    }

    @Override
    public String episodeId(Life life, Stay stay, int index, LocalDate start) {
        return start.toString().replace("-", "") + "000000" + life.personId();
    }

    @Override
    public LocalDate endBefore(LocalDate nextStart) {
        return nextStart.minusDays(1);
    }

    /**
     * The reason stands on the placement: an order that ends in mid-placement shows why the placement
     * ended.
     */
    @Override
    public String continuedReason(KnownStay stay, Spell episode) {
        var lastPlacement = stay.changes().getLast().placementRow();
        return stay.end() != null && episode.first().placementRow() == lastPlacement ? stay.stay().exit() : "X1";
    }

    @Override
    public boolean isNumberedByPerson() {
        return true;
    }

    @Override
    public @Nullable LocalDate reviewDue(Review review, @Nullable Review before, LocalDate entered) {
        if (before == null || before.held() == null) {
            return WorkingDays.plus(entered, 20);
        }
        return before.held().plusDays(before.number() == 1 ? SECOND_REVIEW_DAYS : LATER_REVIEW_DAYS);
    }
}
