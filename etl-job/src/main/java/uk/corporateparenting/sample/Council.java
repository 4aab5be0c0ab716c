package uk.corporateparenting.sample;

import java.time.LocalDate;
import java.util.List;
import uk.corporateparenting.sample.script.ScriptedCouncil;

/** A council being written, with all that its lives share. */
record Council(
        String slug,
        SourceSystem system,
        CouncilProfile profile,
        Workers workers,
        Schools schools,
        List<SampleDecline> declines,
        long seed) {

    private static final long SCRIPTED_SEED = 2021;

    static Council of(SampleCouncil council, SamplePlan plan) {
        var profile = CouncilProfile.of(council, plan.seed());
        return new Council(council.slug(), council.system(), profile, Workers.of(council, profile, plan.seed()),
                Schools.of(profile, Chance.of(plan.seed(), council.slug() + " schools", 0)), plan.declines(),
                plan.seed());
    }

    /** A council whose lives are told by a script; how it does is in them. */
    static Council of(ScriptedCouncil script, SourceSystem system) {
        var profile = CouncilProfile.of(script);
        return new Council(script.slug(), system, profile, Workers.of(script), Schools.of(profile,
                Chance.of(SCRIPTED_SEED, script.slug() + " schools", 0)), List.of(), SCRIPTED_SEED);
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
