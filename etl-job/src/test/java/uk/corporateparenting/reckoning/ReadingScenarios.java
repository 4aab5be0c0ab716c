package uk.corporateparenting.reckoning;

import static uk.corporateparenting.reckoning.ChildStory.child;
import static uk.corporateparenting.reckoning.Scenario.that;

import java.util.stream.Stream;

/**
 * Where the definitions leave something open: the reading taken here, which others may see
 * otherwise.
 */
final class ReadingScenarios {

    private static final String MAY = "2021-05-31";

    private ReadingScenarios() {}

    private static ChildStory inCare(String id) {
        return child(id).bornOn("2010-09-14").enteredOn("2018-01-08");
    }

    static Stream<Scenario> all() {
        return Stream.of(
                that("a child whose date of birth nobody knows counts, of unknown age", MAY,
                        child("A").enteredOn("2018-01-08"))
                        .inCare(1).ageBand("Unknown").twoYearsInPlacement(0, 0),
                that("388 takes a period out of the months before it was said to continue, too", "2021-04-30",
                        inCare("A").leftOn("2021-05-10", "X1"))
                        .knownUntil(MAY).inCare(0),
                that("a fault that is not known yet takes nothing out", "2021-04-30",
                        inCare("A").leftOn("2021-05-10", "X1"))
                        .inCare(1),
                that("care that goes on under another identifier the same day is no leaving", MAY,
                        inCare("A").leftOn("2021-05-10", "X1").enteredOn("2021-05-10"))
                        .inCare(1).leaversInYear(0, 0),
                that("142 looks at all episodes of a child, whatever period they belong to", MAY,
                        inCare("A").enteredOn("2021-05-10").leftOn("2021-05-20", "E4A"))
                        .inCare(0).leaversInYear(0, 1),
                that("an episode of no length is no continuation", MAY,
                        inCare("A").movedOn("2021-05-10", "U6", "Beech").leftOn("2021-05-10", "E4A"))
                        .inCare(0).leaversInYear(0, 0),
                that("whoever leaves after the 18th birthday left on it, for no reason of the source's", MAY,
                        child("A").bornOn("2003-05-15").enteredOn("2018-01-08").leftOn("2021-05-20", "E11"))
                        .leaversInYear(0, 1),
                that("placements of an undetermined period of care count for the child", MAY,
                        inCare("A").movedOn("2020-09-01", "U6", "Beech").leftOn("2020-12-01", "X1")
                                .enteredOn("2021-01-04"))
                        .inCare(1).threeOrMorePlacements(1, 1),
                that("after a temporary placement another type without a registration number is another placement", MAY,
                        inCare("A").movedOn("2020-09-01", "T1", "Hospital").movedOn("2020-09-10", "U4", "Ash")
                                .movedOn("2021-01-04", "U6", "Beech"))
                        .threeOrMorePlacements(1, 1),
                that("homes without a postcode are never known to be the same", MAY,
                        inCare("A").written("clap_cla_placement_postcode", "")
                                .movedOn("2020-09-01", "T1", "Hospital").movedOn("2020-09-10", "U6", "Ash")
                                .written("clap_cla_placement_postcode", "").movedOn("2021-01-04", "U6", "Beech"))
                        .threeOrMorePlacements(1, 1),
                that("wardship is no status anybody has mapped yet", MAY, inCare("A").under("Wardship"))
                        .inCare(1).legalStatus("Unknown"));
    }
}
