package uk.corporateparenting.sample.export;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.corporateparenting.sample.care.Change;
import uk.corporateparenting.sample.care.Stay;
import uk.corporateparenting.sample.life.HealthCheck;
import uk.corporateparenting.sample.life.Life;
import uk.corporateparenting.sample.life.Review;
import uk.corporateparenting.sample.script.WorkerRole;

/** Eclipse names a placement after its address and knows a due date only from the review before. */
record EclipseDialect() implements Dialect {

    @Override
    public String date(LocalDate date) {
        return date + " 00:00:00";
    }

    @Override
    public String ethnicity(String code) {
        return switch (code) {
            case "CHNE" -> "CNHE";
            case "MWBA" -> "MWBa";
            default -> code;
        };
    }

    @Override
    public String legalStatus(String code, int age) {
        return Words.described("legal", code);
    }

    @Override
    public String participation(String code) {
        return Words.described(code);
    }

    @Override
    public String healthCheck(HealthCheck.Kind kind) {
        return switch (kind) {
            case ASSESSMENT -> "Health check";
            case DENTAL -> "Dental Check";
            case OTHER -> "Optician check";
        };
    }

    @Override
    public String healthStatus(boolean refused) {
        return refused ? "Refused" : "COMPLETE";
    }

    @Override
    public String carePlan(String key) {
        return Words.carePlanJson(key);
    }

    @Override
    public String workerRole(WorkerRole role) {
        return switch (role) {
            case FAMILY_SAFEGUARDING, CHILDREN_IN_CARE -> "Allocated worker";
            case LEAVING_CARE -> "Personal adviser";
            case REVIEWING -> "Independent reviewing officer";
        };
    }

    @Override
    public String placementId(Life life, Stay stay, Change first) {
        return Long.toString(100_000 + first.placement().placement().address());
    }

    @Override
    public @Nullable LocalDate reviewDue(Review review, @Nullable Review before, LocalDate entered) {
        if (before == null) {
            return null;
        }
        return review.due().minusDays(Math.floorMod(review.due().toEpochDay(), 9L));
    }
}
