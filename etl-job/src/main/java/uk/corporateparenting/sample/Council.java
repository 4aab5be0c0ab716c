package uk.corporateparenting.sample;

import java.time.LocalDate;
import java.util.List;

/** A council being written, with all that its lives share. */
record Council(
        String slug,
        SourceSystem system,
        CouncilProfile profile,
        Workers workers,
        Schools schools,
        List<SampleDecline> declines,
        long seed) {

    static Council of(SampleCouncil council, SamplePlan plan) {
        var profile = CouncilProfile.of(council, plan.seed());
        return new Council(council.slug(), council.system(), profile, Workers.of(council, profile, plan.seed()),
                Schools.of(profile, Chance.of(plan.seed(), council.slug() + " schools", 0)), plan.declines(),
                plan.seed());
    }

    /** The share of reviews due on a day that are held in time. */
    double reviewsOnTime(LocalDate due) {
        return declines.stream()
                .filter(decline -> decline.covers(slug, due))
                .mapToDouble(decline -> 1 - decline.lateShare())
                .findFirst()
                .orElse(profile.reviewsOnTime());
    }
}
