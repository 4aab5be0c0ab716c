package uk.corporateparenting.reckoning;

import static uk.corporateparenting.reckoning.ChildStory.child;
import static uk.corporateparenting.reckoning.Scenario.that;

import java.util.stream.Stream;

/**
 * Three or more placements in the twelve months to 31 May 2021: from 1 June 2020 on (§6.12 #6 and
 * #7).
 */
final class ManyPlacementsScenarios {

    private static final String MAY = "2021-05-31";

    private ManyPlacementsScenarios() {}

    /** Has lived with Ash since 2019. */
    private static ChildStory settled() {
        return child("A").bornOn("2010-01-01").enteredOn("2019-01-07");
    }

    static Stream<Scenario> all() {
        return Stream.of(
                that("a placement that covers the first day of the twelve months counts", MAY,
                        settled().movedOn("2020-06-02", "U6", "Beech").movedOn("2021-01-04", "U6", "Cedar"))
                        .threeOrMorePlacements(1, 1),
                that("a placement whose last day is the day before does not", MAY,
                        settled().movedOn("2020-06-01", "U6", "Beech").movedOn("2021-01-04", "U6", "Cedar"))
                        .threeOrMorePlacements(0, 1),
                that("a move on the last day counts", MAY,
                        settled().movedOn("2021-01-04", "U6", "Beech").movedOn("2021-05-31", "U6", "Cedar"))
                        .threeOrMorePlacements(1, 1),
                that("a move after it is not known", MAY,
                        settled().movedOn("2021-01-04", "U6", "Beech").movedOn("2021-06-01", "U6", "Cedar"))
                        .knownUntil("2021-06-30").threeOrMorePlacements(0, 1),
                that("another placement or status with the same carer is no move", MAY,
                        settled().stayedWithCarerOn("2020-09-01", "U5").becameOn("2020-10-01", "C1")
                                .becameWithSameCarerOn("2020-12-01", "C2", "U4").movedOn("2021-01-04", "U6", "Beech"))
                        .threeOrMorePlacements(0, 1),
                that("status, placement and carer changing at once is a move", MAY,
                        settled().movedOn("2020-09-01", "U6", "Beech").becameAndMovedOn("2020-12-01", "C1", "K2",
                                "Oak"))
                        .threeOrMorePlacements(1, 1),
                that("a stay in hospital between two stays with one carer is bridged", MAY,
                        settled().movedOn("2020-09-01", "T1", "Hospital").movedOn("2020-09-10", "U6", "Ash")
                                .movedOn("2021-01-04", "U6", "Beech"))
                        .threeOrMorePlacements(0, 1),
                that("two temporary placements in a row are bridged together", MAY,
                        settled().movedOn("2020-09-01", "T1", "Hospital").movedOn("2020-09-05", "T4", "Elm")
                                .movedOn("2020-09-10", "U6", "Ash").movedOn("2021-01-04", "U6", "Beech"))
                        .threeOrMorePlacements(0, 1),
                that("a temporary placement is not one of the three", MAY,
                        settled().movedOn("2020-09-01", "T4", "Elm").movedOn("2020-09-05", "U6", "Beech"))
                        .threeOrMorePlacements(0, 1),
                that("who goes on to another carer after a temporary placement has moved", MAY,
                        settled().movedOn("2020-09-01", "T4", "Elm").movedOn("2020-09-05", "U6", "Beech")
                                .movedOn("2021-01-04", "U6", "Cedar"))
                        .threeOrMorePlacements(1, 1),
                that("returning to a former carer after another placement is a new placement", MAY,
                        settled().movedOn("2020-09-01", "U6", "Beech").movedOn("2020-12-01", "U6", "Ash"))
                        .threeOrMorePlacements(1, 1),
                that("a move recorded within one home is a move where no temporary placement came between", MAY,
                        settled().movedOn("2020-09-01", "U6", "Ash").movedOn("2021-01-04", "U6", "Beech"))
                        .threeOrMorePlacements(1, 1),
                that("after a temporary placement another home at the same postcode is another placement", MAY,
                        settled().placedIn("K2").written("clap_cla_placement_urn", "SC100001")
                                .movedOn("2020-09-01", "T1", "Hospital").movedOn("2020-09-10", "K2", "Ash")
                                .written("clap_cla_placement_urn", "SC100002").movedOn("2021-01-04", "U6", "Beech"))
                        .threeOrMorePlacements(1, 1),
                that("placed for adoption with the foster carers of that day is no move", MAY,
                        settled().movedOn("2020-09-01", "U6", "Beech").movedOn("2021-01-04", "A5", "Beech"))
                        .threeOrMorePlacements(0, 1),
                that("placed for adoption with anyone else is a move", MAY,
                        settled().movedOn("2020-09-01", "U6", "Beech").movedOn("2021-01-04", "A6", "Cedar"))
                        .threeOrMorePlacements(1, 1),
                that("placed for adoption straight from a children's home is a move", MAY,
                        settled().movedOn("2020-09-01", "K2", "Beech").movedOn("2021-01-04", "A5", "Cedar"))
                        .threeOrMorePlacements(1, 1),
                that("placements of an earlier period of care count too", MAY,
                        settled().movedOn("2020-08-03", "U6", "Beech").leftOn("2020-10-01", "E4A")
                                .enteredOn("2021-01-04"))
                        .threeOrMorePlacements(1, 1),
                that("a placement that ended the day it began is none", MAY,
                        settled().movedOn("2020-09-01", "U6", "Beech").movedOn("2020-09-01", "U6", "Cedar"))
                        .threeOrMorePlacements(0, 1),
                that("a child on short breaks is in no denominator", MAY, settled().under("V4"))
                        .threeOrMorePlacements(0, 0));
    }
}
