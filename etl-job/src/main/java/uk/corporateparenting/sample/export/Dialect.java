package uk.corporateparenting.sample.export;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.corporateparenting.sample.care.Change;
import uk.corporateparenting.sample.care.Stay;
import uk.corporateparenting.sample.council.SourceSystem;
import uk.corporateparenting.sample.life.HealthCheck;
import uk.corporateparenting.sample.life.KnownStay;
import uk.corporateparenting.sample.life.KnownStay.Spell;
import uk.corporateparenting.sample.life.Life;
import uk.corporateparenting.sample.life.Review;
import uk.corporateparenting.sample.script.WorkerRole;

/**
 * How a system writes what it knows: its word for a code of each kind. The defaults write the
 * national codes; each system differs in its own way.
 */
public sealed interface Dialect permits LiquidlogicDialect, MosaicDialect, EclipseDialect {

    static Dialect of(SourceSystem system) {
        return switch (system) {
            case LIQUIDLOGIC -> new LiquidlogicDialect();
            case MOSAIC -> new MosaicDialect();
            case ECLIPSE -> new EclipseDialect();
        };
    }

    default String date(LocalDate date) {
        return date + " 00:00:00.000";
    }

    default String sex(String code) {
        return code;
    }

    default String ethnicity(String code) {
        return code;
    }

    String legalStatus(String code, int age);

    default String startReason(String code) {
        return code;
    }

    default String endReason(String code) {
        return code;
    }

    default String participation(String code) {
        return code;
    }

    String healthCheck(HealthCheck.Kind kind);

    default String healthStatus(boolean refused) {
        return refused ? "Refused" : "Completed";
    }

    default String missing(boolean away) {
        return away ? "Away" : "Missing";
    }

    default String eligibility(String category) {
        return category;
    }

    default String accommodation(String code) {
        return code;
    }

    default String suitability(String code) {
        return code;
    }

    default String activity(String code) {
        return code;
    }

    String carePlan(String key);

    String workerRole(WorkerRole role);

    default String episodeId(Life life, Stay stay, int index, LocalDate start) {
        return life.rowId(stay.number(), index);
    }

    default String placementId(Life life, Stay stay, Change first) {
        return life.rowId(stay.number(), 500L + first.placementRow());
    }

    /** The end of an episode that another follows. */
    default LocalDate endBefore(LocalDate nextStart) {
        return nextStart;
    }

    /** Why an episode ended that another follows. */
    default String continuedReason(KnownStay stay, Spell episode) {
        return endReason("X1");
    }

    /** What stands in a date column in which nothing is known. */
    default @Nullable LocalDate noDate() {
        return null;
    }

    default boolean isNumberedByPerson() {
        return false;
    }

    /** The due date the system shows for a review. */
    default @Nullable LocalDate reviewDue(Review review, @Nullable Review before, LocalDate entered) {
        return review.due();
    }
}
