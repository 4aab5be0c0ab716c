package uk.corporateparenting.reckoning;

import static uk.corporateparenting.reckoning.ChildStory.child;
import static uk.corporateparenting.reckoning.Scenario.that;

import java.util.stream.Stream;

/** Who is in care on a day, and until when (§6.12 #1 to #4). */
final class InCareScenarios {

    private InCareScenarios() {}

    static Stream<Scenario> all() {
        return Stream.of(
                that("the day care ends is not a day in care", "2021-05-31",
                        child("A").bornOn("2010-01-01").enteredOn("2020-01-06").leftOn("2021-05-31", "E4A"))
                        .inCare(0),
                that("the day before care ends is a day in care", "2021-05-31",
                        child("A").bornOn("2010-01-01").enteredOn("2020-01-06").leftOn("2021-06-01", "E4A"))
                        .knownUntil("2021-06-30").inCare(1),
                that("the day of entry is a day in care", "2021-05-31",
                        child("A").bornOn("2010-01-01").enteredOn("2021-05-31"))
                        .inCare(1),
                that("who enters after the month end is not in care on it", "2021-05-31",
                        child("A").bornOn("2010-01-01").enteredOn("2021-06-01"))
                        .knownUntil("2021-06-30").inCare(0),
                that("nothing after the business date is known of the running month", "2021-06-30",
                        child("A").bornOn("2010-01-01").enteredOn("2021-06-16"),
                        child("B").bornOn("2010-01-01").enteredOn("2020-01-06").leftOn("2021-06-16", "E4A"))
                        .knownUntil("2021-06-15").inCare(1),
                that("a child who came back counts once", "2021-05-31",
                        child("A").bornOn("2010-01-01").enteredOn("2020-01-06").leftOn("2020-06-01", "E4A")
                                .enteredOn("2021-01-04"))
                        .inCare(1),
                that("the day before the 18th birthday is a day in care", "2021-05-31",
                        child("A").bornOn("2003-06-01").enteredOn("2020-01-06"))
                        .inCare(1).ageBand("16+"),
                that("the 18th birthday is not a day in care", "2021-05-31",
                        child("A").bornOn("2003-05-31").enteredOn("2020-01-06"))
                        .inCare(0),
                that("born on 29 February, still 17 on 28 February of a common year", "2022-02-28",
                        child("A").bornOn("2004-02-29").enteredOn("2020-01-06"))
                        .inCare(1),
                that("born on 29 February, 18 on 1 March of a common year", "2022-03-31",
                        child("A").bornOn("2004-02-29").enteredOn("2020-01-06"))
                        .knownUntil("2022-03-01").inCare(0),
                that("an expected date of birth stands in for the missing one", "2021-05-31",
                        child("A").expectedOn("2004-01-01").enteredOn("2020-01-06"))
                        .inCare(1).ageBand("16+"),
                that("an expected date of birth that has not come says nothing", "2021-05-31",
                        child("A").expectedOn("2021-06-01").enteredOn("2021-05-20"))
                        .inCare(1).ageBand("Unknown"),
                that("short breaks are not counted, whether recorded one by one or as an agreement", "2021-05-31",
                        child("A").bornOn("2010-01-01").enteredOn("2020-01-06").under("V3"),
                        child("B").bornOn("2010-01-01").enteredOn("2020-01-06").under("V4"))
                        .inCare(0),
                that("short breaks written out in words are not counted either", "2021-05-31",
                        child("A").bornOn("2004-01-01").enteredOn("2020-01-06")
                                .under("Regular occ. acc by LA S20(3) CA 16 & over"),
                        child("B").bornOn("2010-01-01").enteredOn("2020-01-06")
                                .under("regular occ. acc. by LA S.20(1) CA under 16"))
                        .inCare(0),
                that("a child counts from the day short breaks turn into care", "2021-05-31",
                        child("A").bornOn("2010-01-01").enteredOn("2020-01-06").under("V4")
                                .becameOn("2021-05-31", "V2"))
                        .inCare(1).legalStatus("Voluntary agreement"),
                that("days written with a time of day are days", "2021-05-31",
                        child("A").bornOn("2010-01-01 00:00:00.000").enteredOn("2020-01-06 00:00:00")
                                .leftOn("2021-05-31T00:00:00", "E4A"),
                        child("B").bornOn("2010-01-01T00:00:00").enteredOn("2021-05-31 09:30:00"))
                        .inCare(1),
                that("an end on a day that stands for none is no end", "2021-05-31",
                        child("A").bornOn("2010-01-01").enteredOn("2020-01-06").leftOn("1900-01-01", "E4A"))
                        .inCare(1));
    }
}
