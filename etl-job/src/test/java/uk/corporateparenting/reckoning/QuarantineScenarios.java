package uk.corporateparenting.reckoning;

import static uk.corporateparenting.reckoning.ChildStory.child;
import static uk.corporateparenting.reckoning.Scenario.that;

import java.util.stream.Stream;

/**
 * Faults that leave a period of care undetermined: it is in no numerator and no denominator (§9.2).
 */
final class QuarantineScenarios {

    private static final String MAY = "2021-05-31";

    private QuarantineScenarios() {}

    private static ChildStory inCare(String id) {
        return child(id).bornOn("2010-09-14").enteredOn("2020-01-06");
    }

    static Stream<Scenario> all() {
        return Stream.of(
                that("144: a legal status that is no code of the list", MAY, inCare("A").under("C9"), inCare("B"))
                        .inCare(1).threeOrMorePlacements(0, 1),
                that("302: an episode before birth", MAY, child("A").bornOn("2020-01-07").enteredOn("2020-01-06"))
                        .inCare(0),
                that("302: the day of birth is early enough", MAY,
                        child("A").bornOn("2020-01-06").enteredOn("2020-01-06"))
                        .inCare(1),
                that("352: entered care on the 18th birthday", MAY,
                        child("A").bornOn("2003-05-10").enteredOn("2021-05-10").leftOn("2021-05-20", "E4A"))
                        .inCare(0).leaversInYear(0, 0),
                that("388: said to continue and does not", MAY,
                        child("A").bornOn("2010-09-14").enteredOn("2021-04-01").leftOn("2021-05-10", "X1"))
                        .inCare(0).leaversInYear(0, 0).reviewsInYear(0, 0),
                that("433: a gap of two days inside a period of care", MAY,
                        inCare("A").movedOn("2021-01-04", "U6", "Beech")
                                .earlier("clae_cla_episode_ceased_date", "2021-01-02"))
                        .inCare(0),
                that("433: a gap between two periods of care is none", MAY,
                        inCare("A").leftOn("2021-01-04", "E4A").enteredOn("2021-01-06"))
                        .inCare(1),
                that("437: an episode that starts after death", MAY,
                        inCare("A").diedOn("2021-01-03").movedOn("2021-01-04", "U6", "Beech"))
                        .inCare(0),
                that("437: an episode after one that ceased for death", MAY,
                        inCare("A").leftOn("2021-01-04", "E2").enteredOn("2021-02-01"))
                        .inCare(0),
                that("words that nobody has mapped say only that the status is unknown", MAY,
                        inCare("A").under("Wibble order"), inCare("B").under("ZZ9"))
                        .inCare(2).inCare("LEGAL_STATUS", "Unknown", 2),
                that("359: a further episode that starts on the 18th birthday is cut away", MAY,
                        child("A").bornOn("2003-05-10").enteredOn("2020-01-06").movedOn("2021-05-10", "U6", "Beech"))
                        .inCare(0).leaversInYear(0, 1),
                that("359: an episode still open at 18 is only cut", MAY,
                        child("A").bornOn("2003-05-10").enteredOn("2020-01-06"))
                        .inCare(0).leaversInYear(0, 1),
                that("a child whom the person file does not know", MAY, inCare("A").lost("pers"), inCare("B"))
                        .inCare(1),
                that("a child of whom the person file says two different things", MAY,
                        inCare("A").repeated("pers").bornOn("2011-09-14"), inCare("B"))
                        .inCare(1),
                that("an undetermined period does not take the next one with it", MAY,
                        inCare("A").leftOn("2020-06-01", "X1").enteredOn("2021-01-04"))
                        .inCare(1).timeInCare("Under 6 months"));
    }
}
