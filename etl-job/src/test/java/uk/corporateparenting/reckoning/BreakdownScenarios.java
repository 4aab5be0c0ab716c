package uk.corporateparenting.reckoning;

import static uk.corporateparenting.reckoning.ChildStory.child;
import static uk.corporateparenting.reckoning.Scenario.that;

import java.util.stream.Stream;

/** Which member of a breakdown a child in care belongs to (§6.12 #2, #5 and #24; §7). */
final class BreakdownScenarios {

    private BreakdownScenarios() {}

    static Stream<Scenario> all() {
        return Stream.of(legalStatus(), age(), timeInCare(), placement()).flatMap(scenarios -> scenarios);
    }

    private static ChildStory tenYearOld(String id) {
        return child(id).bornOn("2010-09-14").enteredOn("2020-01-06");
    }

    private static Stream<Scenario> legalStatus() {
        return Stream.of(
                that("codes are read in upper and lower case, alone and before words", "2021-05-31",
                        tenYearOld("A").under("c2"), tenYearOld("B").under("C1 - Interim care order"),
                        tenYearOld("C").under("E1"), tenYearOld("D").under("J1"))
                        .legalStatus("Full care order").legalStatus("Interim care order")
                        .legalStatus("Freed for adoption or placement order").legalStatus("Other"),
                that("descriptions are read as the codes they stand for", "2021-05-31",
                        tenYearOld("A").under("Care Order Sec. 31(a)"),
                        tenYearOld("B").under("Interim care order Sec. 38(1)"),
                        tenYearOld("C").under("Care Order Sec.31(a) & Placement Order (Sec. 21)"),
                        tenYearOld("D").under("Police protection power Sec.38(1)"),
                        tenYearOld("E").under("Single placement acc. by LA S20(1) CA under 16"))
                        .inCare(5).legalStatus("Full care order").legalStatus("Interim care order")
                        .legalStatus("Freed for adoption or placement order").legalStatus("Other")
                        .legalStatus("Voluntary agreement"),
                that("of two legal statuses the one that started last holds", "2021-05-31",
                        tenYearOld("A").under("E1").alsoUnder("C1", "2021-03-01", ""))
                        .legalStatus("Interim care order"),
                that("of two that started together the placement order holds before the care order", "2021-05-31",
                        tenYearOld("A").under("C2").alsoUnder("E1", "2020-01-06", ""))
                        .legalStatus("Freed for adoption or placement order"),
                that("the full care order holds before the interim one", "2021-05-31",
                        tenYearOld("A").under("C1").alsoUnder("C2", "2020-01-06", ""))
                        .legalStatus("Full care order"),
                that("an end that is not known yet does not decide between them", "2021-05-31",
                        tenYearOld("A").under("C2").alsoUnder("E1", "2020-01-06", "2021-06-10"))
                        .knownUntil("2021-06-30").legalStatus("Freed for adoption or placement order"),
                that("a status of someone not looked after says nothing about care", "2021-05-31",
                        tenYearOld("A").under("C2").alsoUnder("Special Guardianship Order", "2021-03-01", ""))
                        .inCare(1).legalStatus("Full care order"),
                that("a child without a legal status counts as Unknown", "2021-05-31",
                        tenYearOld("A").lost("lega"))
                        .inCare(1).legalStatus("Unknown"));
    }

    private static Stream<Scenario> age() {
        return Stream.of(
                that("a band begins on the birthday", "2021-05-31",
                        child("A").bornOn("2020-06-01").enteredOn("2020-06-08"),
                        child("B").bornOn("2020-05-31").enteredOn("2020-06-08"),
                        child("C").bornOn("2016-05-31").enteredOn("2020-06-08"),
                        child("D").bornOn("2011-05-31").enteredOn("2020-06-08"),
                        child("E").bornOn("2005-05-31").enteredOn("2020-06-08"))
                        .ageBand("Under 1").ageBand("1 to 4").ageBand("5 to 9").ageBand("10 to 15").ageBand("16+"),
                that("born on 29 February, still four on 28 February of a common year", "2021-02-28",
                        child("A").bornOn("2016-02-29").enteredOn("2020-06-08"))
                        .ageBand("1 to 4"),
                that("born on 29 February, five on 1 March of a common year", "2021-03-31",
                        child("A").bornOn("2016-02-29").enteredOn("2020-06-08"))
                        .knownUntil("2021-03-01").ageBand("5 to 9"));
    }

    private static Stream<Scenario> timeInCare() {
        return Stream.of(
                that("whoever entered on the day so long ago is in the longer band", "2021-05-31",
                        child("A").bornOn("2010-01-01").enteredOn("2020-12-01"),
                        child("B").bornOn("2010-01-01").enteredOn("2020-11-30"),
                        child("C").bornOn("2010-01-01").enteredOn("2020-05-31"),
                        child("D").bornOn("2010-01-01").enteredOn("2019-05-31"),
                        child("E").bornOn("2010-01-01").enteredOn("2016-05-31"))
                        .timeInCare("Under 6 months").timeInCare("6 to 12 months").timeInCare("1 to 2 years")
                        .timeInCare("2 to 5 years").timeInCare("5 years and over"),
                that("six months before 31 August is the last day of February", "2020-08-31",
                        child("A").bornOn("2010-01-01").enteredOn("2020-02-29"),
                        child("B").bornOn("2010-01-01").enteredOn("2020-03-01"))
                        .timeInCare("6 to 12 months").timeInCare("Under 6 months"),
                that("only the present period of care counts", "2021-05-31",
                        child("A").bornOn("2010-01-01").enteredOn("2015-01-05").leftOn("2021-01-04", "E4A")
                                .enteredOn("2021-02-01"))
                        .timeInCare("Under 6 months"),
                that("an earlier recorded entry holds before the first episode", "2021-05-31",
                        tenYearOld("A").written("clae_entered_care_date", "2018-05-01"))
                        .timeInCare("2 to 5 years"),
                that("a recorded entry after the first episode does not", "2021-05-31",
                        tenYearOld("A").written("clae_entered_care_date", "2021-05-01"))
                        .timeInCare("1 to 2 years"),
                that("an entry in 1900 was never recorded", "2021-05-31",
                        tenYearOld("A").written("clae_entered_care_date", "1900-01-01"))
                        .timeInCare("1 to 2 years"));
    }

    private static Stream<Scenario> placement() {
        return Stream.of(
                that("every kind of placement has its member", "2021-05-31",
                        tenYearOld("A").placedIn("U1"), tenYearOld("B").placedIn("u6 Foster placement"),
                        tenYearOld("C").placedIn("A5"), tenYearOld("D").placedIn("P1"), tenYearOld("E").placedIn("K2"),
                        tenYearOld("F").placedIn("S1"), tenYearOld("G").placedIn("T1"),
                        tenYearOld("H").placedIn("K1"), tenYearOld("I").placedIn("R3"),
                        tenYearOld("J").placedIn("H5"), tenYearOld("K").placedIn("Z1"))
                        .placementType("Foster placement with relative or friend")
                        .placementType("Foster placement with other carer").placementType("Placed for adoption")
                        .placementType("Placed with parents").inCare("PLACEMENT_TYPE", "Other settings", 7)
                        .inCare("OTHER_SETTING", "Children's home", 1).inCare("OTHER_SETTING", "Residential school", 1)
                        .inCare("OTHER_SETTING", "Temporary", 1).inCare("OTHER_SETTING", "Secure unit", 1)
                        .inCare("OTHER_SETTING", "Other residential", 1)
                        .inCare("OTHER_SETTING", "Semi-independent or supported accommodation", 1)
                        .inCare("OTHER_SETTING", "Other", 1),
                that("a child without a placement row counts as Unknown", "2021-05-31",
                        tenYearOld("A").lost("clap"))
                        .inCare(1).placementType("Unknown").inCare("PLACEMENT_TYPE", "Other settings", 0),
                that("a placement type of no list is Unknown, never Other", "2021-05-31",
                        tenYearOld("A").placedIn("Q9"))
                        .placementType("Unknown").inCare("OTHER_SETTING", "Other", 0),
                that("of two placements the one that started last holds", "2021-05-31",
                        tenYearOld("A").movedOn("2021-03-01", "K2", "Beech")
                                .earlier("clap_cla_placement_end_date", ""))
                        .placementType("Other settings"),
                that("a placement that names only the period of care finds its child", "2021-05-31",
                        tenYearOld("A").written("clap_person_id", ""))
                        .placementType("Foster placement with other carer"));
    }
}
