package uk.corporateparenting.sample.table;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.corporateparenting.sample.care.Stay;
import uk.corporateparenting.sample.chance.Choice;
import uk.corporateparenting.sample.export.ChildRows;
import uk.corporateparenting.sample.export.Feed;
import uk.corporateparenting.sample.life.KnownLife;
import uk.corporateparenting.sample.life.KnownStay;
import uk.corporateparenting.sample.life.KnownStay.Spell;
import uk.corporateparenting.sample.life.Life;
import uk.corporateparenting.sample.life.Review;

/** ssd_cla_episodes: one row per episode; every change of order or placement starts another. */
record EpisodeTable() implements Table {

    private static final LocalDate GUARDIANS_TOLD_APART_FROM = LocalDate.of(2018, 4, 1);
    private static final Choice NEED = Choice.of("N1:62 N2:4 N3:4 N4:9 N5:14 N6:2 N7:0.5 N8:4.5");

    @Override
    public void write(KnownLife known, ChildRows rows) {
        for (var stay : known.recentStays()) {
            var episodes = stay.episodes();
            var reviewed = lastReview(known, stay);
            for (var index = 0; index < episodes.size(); index++) {
                if (!episodes.get(index).endedBefore(known.windowStart())) {
                    write(known, stay, episodes.get(index), index, reviewed, rows);
                }
            }
        }
    }

    private static void write(
            KnownLife known, KnownStay stay, Spell episode, int index, @Nullable LocalDate reviewed, ChildRows rows) {
        var life = known.life();
        var dialect = rows.dialect();
        var next = episode.next();
        var end = next == null || episode.end() == null ? episode.end() : dialect.endBefore(episode.end());
        var reason = next != null
                ? dialect.continuedReason(stay, episode)
                : end != null ? dialect.endReason(exit(stay.stay())) : "";
        rows.add(Feed.SSD_CLA_EPISODES)
                .with("clae_cla_episode_id", dialect.episodeId(life, stay.stay(), index, episode.start()))
                .with("clae_person_id", life.personId())
                .with("clae_cla_episode_start_date", episode.start())
                .with("clae_cla_episode_start_reason", dialect.startReason(episode.first().reason()))
                .with("clae_cla_primary_need_code", need(life, stay.stay()))
                .with("clae_cla_episode_ceased_date", end)
                .with("clae_cla_episode_ceased_reason", reason)
                .with("clae_cla_id", life.careId(stay.stay()))
                .with("clae_referral_id", referral(life))
                .with("clae_cla_placement_id", dialect.placementId(life, stay.stay(), episode.first()))
                .with("clae_entered_care_date", stay.entered())
                .with("clae_cla_last_iro_contact_date", reviewed);
    }

    /** Special guardians who are relatives or friends had no code of their own at first. */
    private static String exit(Stay stay) {
        if (!stay.end().isBefore(GUARDIANS_TOLD_APART_FROM)) {
            return stay.exit();
        }
        return switch (stay.exit()) {
            case "E45", "E46" -> "E43";
            case "E47", "E48" -> "E44";
            default -> stay.exit();
        };
    }

    private static String need(Life life, Stay stay) {
        return switch (life.outline().kind()) {
            case UNACCOMPANIED -> "N8";
            case SHORT_BREAKS -> "N2";
            default -> NEED.pick(life.chance("need", stay));
        };
    }

    static String referral(Life life) {
        return "R" + (800_000 + life.outline().number());
    }

    private static @Nullable LocalDate lastReview(KnownLife known, KnownStay stay) {
        return reviews(known, stay).stream()
                .filter(review -> review.heldKnownOn(known.night()))
                .map(Review::held)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static List<Review> reviews(KnownLife known, KnownStay stay) {
        return Review.of(known.life(), stay.stay(), known.night());
    }
}
