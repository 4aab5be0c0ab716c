package uk.corporateparenting.reckoning;

import static uk.corporateparenting.reckoning.ChildStory.child;
import static uk.corporateparenting.reckoning.Scenario.that;
import static uk.corporateparenting.reckoning.SourceSystemDialect.MOSAIC;

import java.util.stream.Stream;

/** What a named repair makes of a fault, and which rows are refused (design §3). */
final class RepairScenarios {

    private static final String MAY = "2021-05-31";

    private RepairScenarios() {}

    private static ChildStory inCare(String id) {
        return child(id).bornOn("2010-09-14").enteredOn("2020-01-06");
    }

    private static ChildStory moved() {
        return inCare("A").movedOn("2021-01-04", "U6", "Beech");
    }

    /** A day with Beech, every end on the day before the next start. */
    private static ChildStory movedForADay() {
        return moved().earlier("clae_cla_episode_ceased_date", "2021-01-03").movedOn("2021-01-05", "U6", "Cedar")
                .earlier("clae_cla_episode_ceased_date", "2021-01-04");
    }

    static Stream<Scenario> all() {
        return Stream.of(repairs(), refusals()).flatMap(scenarios -> scenarios);
    }

    private static Stream<Scenario> repairs() {
        return Stream.of(
                that("142: a forgotten end does not count a child twice", MAY,
                        moved().earlier("clae_cla_episode_ceased_date", "")
                                .earlier("clae_cla_episode_ceased_reason", ""))
                        .inCare(1),
                that("142: nor does it keep in care a child who left", MAY,
                        moved().earlier("clae_cla_episode_ceased_date", "")
                                .earlier("clae_cla_episode_ceased_reason", "").leftOn("2021-05-10", "E4A"))
                        .inCare(0).leaversInYear(0, 1),
                that("501: an overlapping episode ends where the next starts", MAY,
                        moved().earlier("clae_cla_episode_ceased_date", "2021-06-15").leftOn("2021-05-10", "E4A"))
                        .knownUntil("2021-06-30").inCare(0).leaversInYear(0, 1),
                that("433: a gap of one day is joined", MAY,
                        moved().earlier("clae_cla_episode_ceased_date", "2021-01-03"))
                        .inCare(1).timeInCare("1 to 2 years"),
                that("433: the joined day is a day in care", "2021-01-31",
                        inCare("A").movedOn("2021-02-01", "U6", "Beech")
                                .earlier("clae_cla_episode_ceased_date", "2021-01-31"))
                        .knownUntil(MAY).inCare(1),
                that("an episode of no length is no care", MAY,
                        child("A").bornOn("2010-09-14").enteredOn("2021-05-10").leftOn("2021-05-10", "E4A"))
                        .inCare(0).leaversInYear(0, 0),
                that("Mosaic ends an episode of one day on the day it began", MAY, movedForADay())
                        .writtenBy(MOSAIC).inCare(1),
                that("elsewhere such an episode has no length and leaves a gap", MAY, movedForADay())
                        .inCare(0),
                that("Mosaic's end on the day before is no day out of care", "2021-01-31",
                        inCare("A").movedOn("2021-02-01", "U6", "Beech")
                                .earlier("clae_cla_episode_ceased_date", "2021-01-31"))
                        .writtenBy(MOSAIC).knownUntil(MAY).inCare(1));
    }

    private static Stream<Scenario> refusals() {
        return Stream.of(
                that("356: an episode that ends before it starts is refused", MAY,
                        inCare("A").leftOn("2020-01-05", "E4A"))
                        .inCare(0).leaversInYear(0, 0),
                that("141: so is one whose start is no date", MAY, inCare("A").written("clae_cla_episode_start_date",
                        "2021-02-30"))
                        .inCare(0),
                that("147: so is one whose end is no date", MAY, inCare("A").leftOn("soon", "E4A"))
                        .inCare(0),
                that("so is one without an identifier", MAY, inCare("A").written("clae_cla_episode_id", ""))
                        .inCare(0),
                that("an episode written twice is one", MAY, inCare("A").repeated("clae"))
                        .inCare(1),
                that("a placement written twice is one", MAY,
                        moved().repeated("clap").movedOn("2021-03-01", "U6", "Cedar"))
                        .inCare(1).threeOrMorePlacements(1, 1));
    }
}
