package uk.corporateparenting.sample.printed;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.corporateparenting.sample.chance.Chance;
import uk.corporateparenting.sample.script.ScriptedAdoption;
import uk.corporateparenting.sample.script.ScriptedAftercare;
import uk.corporateparenting.sample.script.ScriptedAllocation;
import uk.corporateparenting.sample.script.ScriptedChild;
import uk.corporateparenting.sample.script.ScriptedPlan;
import uk.corporateparenting.sample.script.ScriptedSchooling;
import uk.corporateparenting.sample.script.ScriptedStay;
import uk.corporateparenting.sample.script.Since;

/** A child whose life is being told, one topic after the other. */
final class Child {

    static final ScriptedAftercare NO_AFTERCARE = new ScriptedAftercare("", true, "", Optional.empty(),
            false);

    final long number;
    final LocalDate born;
    final LocalDate start;
    final LocalDate end;
    final String exit;
    final List<Since> legalStatuses = new ArrayList<>();
    final List<Since> placements = new ArrayList<>();
    final List<LocalDate> reviews = new ArrayList<>();
    final List<LocalDate> visits = new ArrayList<>();
    final List<LocalDate> healthAssessments = new ArrayList<>();
    final List<LocalDate> dentalChecks = new ArrayList<>();
    final List<LocalDate> missing = new ArrayList<>();
    final List<ScriptedPlan> educationPlans = new ArrayList<>();
    final List<ScriptedSchooling> schooling = new ArrayList<>();
    final List<ScriptedAllocation> allocations = new ArrayList<>();
    @Nullable
    ScriptedAdoption adoption;
    ScriptedAftercare aftercare = NO_AFTERCARE;
    boolean arrivedAlone;

    Child(long number, LocalDate born, LocalDate start, LocalDate end, String exit) {
        this.number = number;
        this.born = born;
        this.start = start;
        this.end = end;
        this.exit = exit;
    }

    Chance chance(String topic) {
        return Chance.of(number, topic, 0);
    }

    boolean inCareOn(LocalDate day) {
        return !day.isBefore(start) && day.isBefore(end);
    }

    int ageOn(LocalDate day) {
        return (int) ChronoUnit.YEARS.between(born, day);
    }

    LocalDate adult() {
        return born.plusYears(18);
    }

    /** The national code in force on a day of care. */
    String legalStatusOn(LocalDate day) {
        var code = legalStatuses.getFirst().code();
        for (var status : legalStatuses) {
            code = status.on().isAfter(day) ? code : status.code();
        }
        return code;
    }

    ScriptedChild told() {
        var stay = new ScriptedStay(start, end, exit, List.copyOf(legalStatuses), List.copyOf(placements),
                Optional.ofNullable(adoption), List.copyOf(reviews), List.copyOf(visits),
                List.copyOf(healthAssessments), List.copyOf(dentalChecks), List.copyOf(missing));
        return new ScriptedChild(number, born, arrivedAlone, Optional.of(stay), List.copyOf(educationPlans),
                List.copyOf(schooling), List.copyOf(allocations), aftercare);
    }
}
