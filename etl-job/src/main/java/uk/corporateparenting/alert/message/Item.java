package uk.corporateparenting.alert.message;

import java.util.List;
import java.util.Optional;

/**
 * An indicator that fell into Poor, in words.
 *
 * @param name
 *            in few words, as in the subject
 * @param period
 *            the days the figure speaks of
 * @param change
 *            with its arrow, which points up where it is better
 * @param sentence
 *            numerator and denominator
 * @param gap
 *            how many cases better would have met the target, empty where nobody can say
 * @param notes
 *            what else there is to know, a sentence or two each
 * @param trend
 *            what the picture shows, empty where there is none
 * @param image
 *            the picture, absent where the machine cannot draw
 */
record Item(
        String name,
        String title,
        String period,
        String status,
        String value,
        String target,
        String change,
        String sentence,
        String gap,
        List<String> notes,
        String trend,
        Optional<InlineImage> image,
        String owner) {}
