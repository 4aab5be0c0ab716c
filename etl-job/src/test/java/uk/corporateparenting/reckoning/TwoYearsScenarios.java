package uk.corporateparenting.reckoning;

import static uk.corporateparenting.reckoning.ChildStory.child;
import static uk.corporateparenting.reckoning.Scenario.that;

import java.util.stream.Stream;

/**
 * Two years with the same carer, of the under-16s two and a half years in care. Looked at on 31 May
 * 2021 these are 31 May 2019 and 30 November 2018 (§6.12 #8).
 */
final class TwoYearsScenarios {

    private static final String MAY = "2021-05-31";

    private TwoYearsScenarios() {}

    private static ChildStory child10() {
        return child("A").bornOn("2010-09-14");
    }

    private static ChildStory longInCare() {
        return child10().enteredOn("2017-09-04");
    }

    static Stream<Scenario> all() {
        return Stream.of(
                that("entered two and a half years ago to the day is long enough", MAY,
                        child10().enteredOn("2018-11-30"))
                        .twoYearsInPlacement(1, 1),
                that("entered a day later is not", MAY, child10().enteredOn("2018-12-01"))
                        .twoYearsInPlacement(0, 0),
                that("thirty months before 31 August is the last day of February", "2021-08-31",
                        child10().enteredOn("2019-02-28"))
                        .twoYearsInPlacement(1, 1),
                that("and 1 March is too late", "2021-08-31", child10().enteredOn("2019-03-01"))
                        .twoYearsInPlacement(0, 0),
                that("sixteen on the day is too old", MAY, child("A").bornOn("2005-05-31").enteredOn("2017-09-04"))
                        .twoYearsInPlacement(0, 0),
                that("sixteen the day after is not", MAY, child("A").bornOn("2005-06-01").enteredOn("2017-09-04"))
                        .twoYearsInPlacement(1, 1),
                that("moved two years ago to the day has stayed two years", MAY,
                        longInCare().movedOn("2019-05-31", "U6", "Beech"))
                        .twoYearsInPlacement(1, 1),
                that("moved a day later has not", MAY, longInCare().movedOn("2019-06-01", "U6", "Beech"))
                        .twoYearsInPlacement(0, 1),
                that("changes with the same carer do not start again", MAY,
                        longInCare().stayedWithCarerOn("2020-01-06", "U5").becameOn("2020-06-01", "C1")
                                .becameWithSameCarerOn("2021-02-01", "C2", "U4"))
                        .twoYearsInPlacement(1, 1),
                that("a carer's holiday in between does not start again", MAY,
                        longInCare().movedOn("2020-08-03", "T3", "Elm").movedOn("2020-08-17", "U6", "Ash"))
                        .twoYearsInPlacement(1, 1),
                that("whoever is in hospital that day is still placed with the carer", MAY,
                        longInCare().movedOn("2021-05-20", "T1", "Hospital"))
                        .twoYearsInPlacement(1, 1),
                that("placed for adoption continues the placement that ended that day", MAY,
                        longInCare().movedOn("2020-09-01", "A6", "Beech"))
                        .twoYearsInPlacement(1, 1),
                that("but only that one", MAY,
                        longInCare().movedOn("2020-01-06", "U6", "Cedar").movedOn("2020-09-01", "A6", "Beech"))
                        .twoYearsInPlacement(0, 1),
                that("placed for adoption two years ago needs nothing before it", MAY,
                        longInCare().movedOn("2019-03-01", "K2", "Oak").movedOn("2019-05-31", "A6", "Beech"))
                        .twoYearsInPlacement(1, 1),
                that("without a placement row nobody has stayed", MAY, longInCare().lost("clap"))
                        .twoYearsInPlacement(0, 1),
                that("an earlier period of care adds nothing", MAY,
                        longInCare().leftOn("2020-01-06", "E4A").enteredOn("2020-01-20"))
                        .twoYearsInPlacement(0, 0));
    }
}
