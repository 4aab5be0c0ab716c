package uk.corporateparenting.indicator.definition.standards;

import static uk.corporateparenting.indicator.vocabulary.Reviews.heldOnTime;
import static uk.corporateparenting.indicator.vocabulary.Reviews.reviewsToHold;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.corporateparenting.calendar.PeriodBasis;
import uk.corporateparenting.indicator.Indicator;
import uk.corporateparenting.indicator.Measure;
import uk.corporateparenting.indicator.Measure.Percentage;
import uk.corporateparenting.indicator.Window;
import uk.corporateparenting.indicator.vocabulary.Reviews;

/** Whether children's cases are reviewed as often as regulation 33 demands. */
@Component
final class ReviewsOnTime implements Indicator {

    @Override
    public String definition() {
        return "Of the reviews held, and of those that fell due and were not held,"
                + " the percentage held on or before the due date.";
    }

    @Override
    public List<PeriodBasis> periodBases() {
        return List.of(PeriodBasis.YEAR_TO_DATE, PeriodBasis.MONTH);
    }

    @Override
    public Set<String> feeds() {
        return Set.of("care_episode", "review");
    }

    @Override
    public Set<String> settings() {
        return Reviews.SETTINGS;
    }

    @Override
    public Measure measure(Window window) {
        return new Percentage(reviewsToHold(window), heldOnTime(window));
    }
}
