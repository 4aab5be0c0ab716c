package uk.corporateparenting.sample.life;

import java.time.LocalDate;
import java.util.Optional;
import uk.corporateparenting.sample.script.ScriptedAftercare;

/** The way of a care leaver as the script has it. */
record ToldAftercare(LeavingCare leaving, ScriptedAftercare script) implements Aftercare {

    private static final int REVIEWED_EVERY_DAYS = 180;

    @Override
    public String eligibility(LocalDate night) {
        var eligibility = leaving.eligibility(night);
        return script.qualifying() && !eligibility.equals("Eligible") ? "Qualifying" : eligibility;
    }

    @Override
    public Contact contact(LocalDate night, int earlier) {
        return new Contact(leaving.contactOn(leaving.contacts(night, earlier)), "YES", script.accommodation(),
                script.suitable() ? "1" : "2", script.activity());
    }

    /** Before the latest review the plan was reviewed as often as it should be. */
    @Override
    public Optional<LocalDate> planReviewed(LocalDate night) {
        return script.planReviewed().map(latest -> {
            var reviewed = latest;
            while (reviewed.isAfter(night)) {
                reviewed = reviewed.minusDays(REVIEWED_EVERY_DAYS);
            }
            return reviewed;
        }).filter(reviewed -> !reviewed.isBefore(leaving.eligibleFrom()));
    }
}
