package uk.corporateparenting.sample.council;

import java.time.LocalDate;
import java.util.List;
import uk.corporateparenting.sample.chance.Chance;
import uk.corporateparenting.sample.script.ScriptedCouncil;

/** A council being written, with all that its lives share. */
public record Council(
        String slug,
        SourceSystem system,
        CouncilProfile profile,
        Workers workers,
        Schools schools,
        List<SampleDecline> declines,
        long seed) {

    private static final long SCRIPTED_SEED = 2021;

    /** A council left to chance, but for the declines of the plan. */
    public static Council of(SampleCouncil council, List<SampleDecline> declines, long seed) {
        var profile = CouncilProfile.of(council, seed);
        return new Council(council.slug(), council.system(), profile, Workers.of(council, profile, seed),
                Schools.of(profile, Chance.of(seed, council.slug() + " schools", 0)), declines,
                seed);
    }

    /** A council whose lives are told by a script; how it does is in them. */
    public static Council of(ScriptedCouncil script, SourceSystem system) {
        var profile = CouncilProfile.of(script);
        return new Council(script.slug(), system, profile, Workers.of(script), Schools.of(profile,
                Chance.of(SCRIPTED_SEED, script.slug() + " schools", 0)), List.of(), SCRIPTED_SEED);
    }

    /** The share of reviews due on a day that are held in time. */
    public double reviewsOnTime(LocalDate due) {
        return declines.stream()
                .filter(decline -> decline.covers(slug, due))
                .mapToDouble(decline -> 1 - decline.lateShare())
                .findFirst()
                .orElse(profile.reviewsOnTime());
    }
}
