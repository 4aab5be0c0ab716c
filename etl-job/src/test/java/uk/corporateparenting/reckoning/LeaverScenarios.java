package uk.corporateparenting.reckoning;

import static uk.corporateparenting.reckoning.ChildStory.child;
import static uk.corporateparenting.reckoning.Scenario.that;

import java.util.stream.Stream;

/** Who left care in the year or quarter to date, and who of them was adopted (§6.8, §6.12 #16). */
final class LeaverScenarios {

    private static final String MAY = "2021-05-31";

    private LeaverScenarios() {}

    private static ChildStory inCare(String id) {
        return child(id).bornOn("2010-09-14").enteredOn("2020-01-06");
    }

    static Stream<Scenario> all() {
        return Stream.of(
                that("adopted, opposed or not, is adopted", MAY,
                        inCare("A").leftOn("2021-05-10", "E11"), inCare("B").leftOn("2021-05-10", "E12"),
                        inCare("C").leftOn("2021-05-10", "E4A"))
                        .leaversInYear(2, 3).leaversInQuarter(2, 3),
                that("the code before the words is the reason", MAY,
                        inCare("A").leftOn("2021-05-10", "E11 Adopted - application unopposed"),
                        inCare("B").leftOn("2021-05-10", "e12"))
                        .leaversInYear(2, 2),
                that("the year begins on 1 April", "2021-04-30",
                        inCare("A").leftOn("2021-03-31", "E11"), inCare("B").leftOn("2021-04-01", "E4A"))
                        .leaversInYear(0, 1).leaversInQuarter(0, 1),
                that("the quarter begins on 1 July", "2021-07-31",
                        inCare("A").leftOn("2021-06-30", "E11"), inCare("B").leftOn("2021-07-01", "E4A"))
                        .leaversInYear(1, 2).leaversInQuarter(0, 1),
                that("January is in the last quarter and the same year", "2022-01-31",
                        inCare("A").leftOn("2021-12-31", "E11"), inCare("B").leftOn("2022-01-01", "E4A"))
                        .leaversInYear(1, 2).leaversInQuarter(0, 1),
                that("who leaves on the last day that is known has left", MAY, inCare("A").leftOn(MAY, "E4A"))
                        .leaversInYear(0, 1).inCare(0),
                that("who leaves after it has not", MAY, inCare("A").leftOn("2021-06-01", "E11"))
                        .knownUntil("2021-06-30").leaversInYear(0, 0).inCare(1),
                that("the 18th birthday is a leaving", MAY, child("A").bornOn("2003-05-15").enteredOn("2020-01-06"))
                        .leaversInYear(0, 1).leaversInQuarter(0, 1),
                that("and comes before a later end", MAY,
                        child("A").bornOn("2003-03-15").enteredOn("2020-01-06").leftOn("2021-05-10", "E4A"))
                        .leaversInYear(0, 0),
                that("a blank reason is a leaver, not adopted", MAY, inCare("A").leftOn("2021-05-10", ""))
                        .leaversInYear(0, 1),
                that("a child taken over by another council has left", MAY, inCare("A").leftOn("2021-05-10", "E3"))
                        .leaversInYear(0, 1),
                that("of two periods that ended in the window the last decides", MAY,
                        inCare("A").leftOn("2021-04-12", "E4A").enteredOn("2021-04-19").leftOn("2021-05-10", "E12"))
                        .leaversInYear(1, 1),
                that("also when it is the earlier one that ended in adoption", MAY,
                        inCare("A").leftOn("2021-04-12", "E12").enteredOn("2021-04-19").leftOn("2021-05-10", "E4A"))
                        .leaversInYear(0, 1),
                that("who came back has left all the same", MAY,
                        inCare("A").leftOn("2021-04-12", "E4A").enteredOn("2021-05-10"))
                        .leaversInYear(0, 1).inCare(1),
                that("the end of short breaks is no leaving", MAY,
                        inCare("A").under("V4").leftOn("2021-05-10", "E4A"))
                        .leaversInYear(0, 0),
                that("short breaks that had ended the day before change nothing", MAY,
                        inCare("A").under("V4").becameOn("2021-05-09", "V2").leftOn("2021-05-10", "E4A"))
                        .leaversInYear(0, 1),
                that("a last period that was a short break takes the child out", MAY,
                        inCare("A").leftOn("2021-04-12", "E12").enteredOn("2021-04-19").under("V4")
                                .leftOn("2021-05-10", "E4A"))
                        .leaversInYear(0, 0),
                that("a reason for leaving on an episode that went on counts for nothing", MAY,
                        inCare("A").movedOn("2021-04-12", "U6", "Beech")
                                .earlier("clae_cla_episode_ceased_reason", "E11"))
                        .leaversInYear(0, 0).inCare(1));
    }
}
