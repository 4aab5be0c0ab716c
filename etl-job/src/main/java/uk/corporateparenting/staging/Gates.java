package uk.corporateparenting.staging;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Says whether tonight's rows look like a night of this council, after the rules. */
public final class Gates {

    /** Fewer than four rows or children more or less are a day's business, whatever their share. */
    private static final long ALWAYS_ORDINARY = 3;

    private final Tonight tonight;
    private final Set<String> required;
    private final Optional<NightSize> last;
    private final Map<String, FeedTonight> feeds;
    private final List<String> reasons = new ArrayList<>();

    private Gates(Tonight tonight, Set<String> required, Optional<NightSize> last) {
        this.tonight = tonight;
        this.required = required;
        this.last = last;
        this.feeds = FeedTonight.all(tonight);
    }

    /**
     * Compares tonight with the last publication.
     *
     * @param required
     *            feeds without which no night is complete
     * @param last
     *            size of the last night that was published; none on a council's first
     */
    public static Held evaluate(Tonight tonight, Set<String> required, Optional<NightSize> last) {
        return new Gates(tonight, required, last).held();
    }

    /** How much tonight brought. */
    public static NightSize size(Tonight tonight) {
        var rows = FeedTonight.all(tonight).values().stream().collect(toMap(FeedTonight::feed, FeedTonight::loaded));
        return new NightSize(rows, ChildrenInCare.count(tonight));
    }

    private Held held() {
        var expected = new TreeSet<>(required);
        last.ifPresent(publication -> expected.addAll(publication.rows().keySet()));
        feeds.values().stream().filter(feed -> feed.refusal() != null).map(FeedTonight::feed).forEach(expected::add);
        expected.forEach(this::mustHaveRows);
        feeds.values().forEach(this::mustBeSound);
        last.ifPresent(this::mustBeLike);
        return new Held(reasons);
    }

    private void mustHaveRows(String name) {
        var feed = feeds.get(name);
        if (feed == null) {
            reasons.add("%s is missing.".formatted(name));
        } else if (feed.refusal() != null) {
            reasons.add("%s was not accepted: %s".formatted(feed.file(), feed.refusal()));
        } else if (feed.loaded() == 0 && (required.contains(name) || rowsBefore(name) > 0)) {
            reasons.add("%s brought no rows.".formatted(feed.file()));
        }
    }

    private void mustBeSound(FeedTonight feed) {
        var limit = limit("maximum_rejected_percent");
        if (exceeds(feed.rejected(), limit, feed.read())) {
            reasons.add("%s had %s of %s rows refused, more than %s %%."
                    .formatted(feed.file(), text(feed.rejected()), text(feed.read()), limit));
        }
    }

    private void mustBeLike(NightSize publication) {
        var tolerance = limit("maximum_rows_change_percent");
        feeds.values().stream().filter(feed -> feed.loaded() > 0).forEach(feed -> mustNotMove(
                "The rows of " + feed.feed(), rowsBefore(feed.feed()), feed.loaded(), tolerance));
        mustNotMove("The children in care", publication.childrenInCare(), ChildrenInCare.count(tonight),
                limit("maximum_children_change_percent"));
    }

    private void mustNotMove(String what, long before, long now, BigDecimal tolerance) {
        var moved = Math.abs(now - before);
        if (before > 0 && moved > ALWAYS_ORDINARY && exceeds(moved, tolerance, before)) {
            reasons.add("%s went from %s to %s, a move of more than %s %%."
                    .formatted(what, text(before), text(now), tolerance));
        }
    }

    private long rowsBefore(String feed) {
        return last.map(publication -> publication.rows().get(feed)).orElse(0L);
    }

    private BigDecimal limit(String setting) {
        return tonight.settings().decimal(setting, tonight.attempt().businessDate());
    }

    private static boolean exceeds(long part, BigDecimal percent, long whole) {
        return BigDecimal.valueOf(part).scaleByPowerOfTen(2).compareTo(percent.multiply(BigDecimal.valueOf(whole))) > 0;
    }

    private static String text(long count) {
        return NumberFormat.getIntegerInstance(Locale.UK).format(count);
    }
}
