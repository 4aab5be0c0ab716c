package uk.corporateparenting.reckoning;

import static uk.corporateparenting.reckoning.ChildStory.child;
import static uk.corporateparenting.reckoning.Scenario.that;

import java.util.stream.Stream;

/**
 * When a review is due and whether it was held on time (§6.3, §6.12 #9). Who enters on 1 April 2021
 * is due a first review on 4 May 2021: Good Friday, Easter Monday and the early May holiday are no
 * working days.
 */
final class ReviewScenarios {

    private static final String MAY = "2021-05-31";

    private ReviewScenarios() {}

    private static ChildStory entered(String day) {
        return child("A").bornOn("2010-09-14").enteredOn(day);
    }

    static Stream<Scenario> all() {
        return Stream.of(first(), later(), noObligation(), notKnownYet(), held()).flatMap(scenarios -> scenarios);
    }

    private static Stream<Scenario> first() {
        return Stream.of(
                that("a first review on the due date is on time", MAY,
                        entered("2021-04-01").reviewedOn("2021-05-04"))
                        .reviewsInMonth(1, 1).reviewsInYear(1, 1),
                that("a first review a day after it is late", MAY,
                        entered("2021-04-01").reviewedOn("2021-05-05"))
                        .reviewsInMonth(0, 1).reviewsInYear(0, 1),
                that("twenty working days after 1 December 2020 is New Year's Eve", "2020-12-31",
                        entered("2020-12-01").reviewedOn("2020-12-31"))
                        .reviewsInMonth(1, 1),
                that("twenty working days after 2 December 2020 is 4 January", "2021-01-31",
                        entered("2020-12-02").reviewedOn("2021-01-04"))
                        .reviewsInMonth(1, 1),
                that("and 5 January is late", "2021-01-31",
                        entered("2020-12-02").reviewedOn("2021-01-05"))
                        .reviewsInMonth(0, 1),
                that("the twenty days run from the recorded entry into care", MAY,
                        entered("2021-04-12").written("clae_entered_care_date", "2021-04-01").reviewedOn("2021-05-05"))
                        .reviewsInMonth(0, 1),
                that("a review on the day of entry is the first one", "2021-04-30",
                        entered("2021-04-01").reviewedOn("2021-04-01"))
                        .reviewsInMonth(1, 1),
                that("a review due and not held is late in the month it fell due", MAY, entered("2021-04-01"))
                        .reviewsInMonth(0, 1),
                that("a review not yet due counts nowhere", "2021-04-30", entered("2021-04-01"))
                        .reviewsInMonth(0, 0).reviewsInYear(0, 0),
                that("a review due on the last day that is known is late", MAY, entered("2021-04-01"))
                        .knownUntil("2021-05-04").reviewsInMonth(0, 1),
                that("the day before it is not yet late", MAY, entered("2021-04-01"))
                        .knownUntil("2021-05-03").reviewsInMonth(0, 0),
                that("a review held later than is known was not held", MAY,
                        entered("2021-04-01").reviewedOn("2021-06-02"))
                        .knownUntil("2021-06-30").reviewsInMonth(0, 1),
                that("and counts, late, in the month it was held", "2021-06-30",
                        entered("2021-04-01").reviewedOn("2021-06-02"))
                        .reviewsInMonth(0, 1).reviewsInYear(0, 1));
    }

    private static Stream<Scenario> later() {
        return Stream.of(
                that("three months after 30 November is the last day of February", "2021-02-28",
                        entered("2020-11-02").reviewedOn("2020-11-30").reviewedOn("2021-02-28"))
                        .reviewsInMonth(1, 1).reviewsInYear(2, 2),
                that("and 1 March is late", "2021-03-31",
                        entered("2020-11-02").reviewedOn("2020-11-30").reviewedOn("2021-03-01"))
                        .reviewsInMonth(0, 1).reviewsInYear(1, 2),
                that("six months after 31 August is the last day of February", "2021-02-28",
                        entered("2020-05-01").reviewedOn("2020-05-31").reviewedOn("2020-08-31"))
                        .reviewsInMonth(0, 1).reviewsInYear(2, 3),
                that("the month before nothing is due", "2021-01-31",
                        entered("2020-05-01").reviewedOn("2020-05-31").reviewedOn("2020-08-31"))
                        .reviewsInMonth(0, 0).reviewsInYear(2, 2),
                that("the next is due from the day the last was held, not from the day it was due", "2021-08-31",
                        entered("2021-04-01").reviewedOn("2021-05-10").reviewedOn("2021-08-10"))
                        .reviewsInMonth(1, 1).reviewsInYear(1, 2),
                that("a review missed in May is May's", MAY,
                        entered("2020-08-03").reviewedOn("2020-08-30").reviewedOn("2020-11-30"))
                        .reviewsInMonth(0, 1).reviewsInYear(0, 1),
                that("and not June's", "2021-06-30",
                        entered("2020-08-03").reviewedOn("2020-08-30").reviewedOn("2020-11-30"))
                        .reviewsInMonth(0, 0).reviewsInYear(0, 1),
                that("a move does not start again", "2021-08-31",
                        entered("2021-04-01").reviewedOn("2021-05-04").movedOn("2021-06-01", "U6", "Beech"))
                        .reviewsInMonth(0, 1),
                that("a new period of care does", MAY,
                        entered("2019-01-07").leftOn("2019-01-21", "E4A").enteredOn("2021-04-01")
                                .reviewedOn("2021-05-04"))
                        .reviewsInMonth(1, 1).reviewsInYear(1, 1),
                that("a review missed on 31 March belongs to the old year", "2021-04-30", entered("2021-03-03"))
                        .reviewsInYear(0, 0),
                that("and is late in it", "2021-03-31", entered("2021-03-03"))
                        .reviewsInMonth(0, 1).reviewsInYear(0, 1));
    }

    private static Stream<Scenario> noObligation() {
        return Stream.of(
                that("who leaves on the due date owes no review", MAY,
                        entered("2021-04-01").leftOn("2021-05-04", "E4A"))
                        .reviewsInMonth(0, 0),
                that("who leaves a day later does", MAY, entered("2021-04-01").leftOn("2021-05-05", "E4A"))
                        .reviewsInMonth(0, 1),
                that("a review on the day care ended is none", MAY,
                        entered("2021-04-01").reviewedOn("2021-05-04").leftOn("2021-05-04", "E4A"))
                        .reviewsInMonth(0, 0),
                that("who left after a review was held keeps it", MAY,
                        entered("2021-04-01").reviewedOn("2021-05-04").leftOn("2021-05-05", "E4A"))
                        .reviewsInMonth(1, 1),
                that("the 18th birthday ends care and the obligation", MAY,
                        child("A").bornOn("2003-05-04").enteredOn("2021-04-01"))
                        .reviewsInMonth(0, 0),
                that("a child on short breaks owes no review", MAY,
                        entered("2021-04-01").under("V4").reviewedOn("2021-05-04"))
                        .reviewsInMonth(0, 0),
                that("nor one whose short breaks began by the due date", MAY,
                        entered("2021-04-01").becameOn("2021-05-04", "V3"))
                        .reviewsInMonth(0, 0),
                that("short breaks that began after it change nothing", MAY,
                        entered("2021-04-01").becameOn("2021-05-05", "V3"))
                        .reviewsInMonth(0, 1));
    }

    /** What the night knows by now, the month end does not. */
    private static Stream<Scenario> notKnownYet() {
        return Stream.of(
                that("short breaks that nobody knew of yet leave a review held early standing", "2021-04-30",
                        entered("2021-04-01").reviewedOn("2021-04-20").becameOn("2021-05-04", "V3"))
                        .knownUntil(MAY).reviewsInMonth(1, 1).reviewsInYear(1, 1),
                that("once they are known the review counts no more", MAY,
                        entered("2021-04-01").reviewedOn("2021-04-20").becameOn("2021-05-04", "V3"))
                        .reviewsInMonth(0, 0).reviewsInYear(0, 0),
                that("short breaks on the month end void a review held early, whatever comes after", "2021-04-30",
                        entered("2021-04-01").under("V4").reviewedOn("2021-04-20").becameOn("2021-05-04", "C2"))
                        .knownUntil(MAY).reviewsInMonth(0, 0),
                that("until it is known that the child was on none on the due date", MAY,
                        entered("2021-04-01").under("V4").reviewedOn("2021-04-20").becameOn("2021-05-04", "C2"))
                        .reviewsInMonth(0, 0).reviewsInYear(1, 1),
                that("a short break that comes and goes between two month ends was known to neither", "2021-06-30",
                        entered("2021-04-01").reviewedOn("2021-05-04").reviewedOn("2021-06-10")
                                .becameOn("2021-07-05", "V3").becameOn("2021-07-20", "C2"))
                        .knownUntil("2021-07-31").reviewsInMonth(1, 1).reviewsInYear(2, 2),
                that("of two statuses neither known to end, a care order outweighs a short break", MAY,
                        entered("2021-04-01").under("C2").written("lega_legal_status_end_date", "2021-06-10")
                                .alsoUnder("V4", "2021-04-01", "2021-06-20"))
                        .knownUntil("2021-06-30").reviewsInMonth(0, 1),
                that("later the one that ended last is the one that held", "2021-06-30",
                        entered("2021-04-01").under("C2").written("lega_legal_status_end_date", "2021-06-10")
                                .alsoUnder("V4", "2021-04-01", "2021-06-20"))
                        .reviewsInMonth(0, 0).reviewsInYear(0, 0));
    }

    private static Stream<Scenario> held() {
        return Stream.of(
                that("a cancelled review was not held", MAY, entered("2021-04-01").reviewCancelledOn("2021-05-04"))
                        .reviewsInMonth(0, 1),
                that("a review without a date was not held", MAY, entered("2021-04-01").reviewedOn(""))
                        .reviewsInMonth(0, 1),
                that("two reviews on one date are one", MAY,
                        entered("2021-04-01").reviewedOn("2021-05-04").reviewedOn("2021-05-04"))
                        .reviewsInMonth(1, 1),
                that("two reviews on two dates are two", MAY,
                        entered("2021-04-01").reviewedOn("2021-05-04").reviewedOn("2021-05-18"))
                        .reviewsInMonth(2, 2),
                that("a review before care began is none", MAY,
                        entered("2021-04-01").reviewedOn("2021-03-31"))
                        .reviewsInMonth(0, 1),
                that("a review that names only the period of care finds its child", MAY,
                        entered("2021-04-01").reviewedOn("2021-05-04").written("clar_cla_person_id", ""))
                        .reviewsInMonth(1, 1),
                that("a review that names only the child finds the period of care it was held in", MAY,
                        entered("2021-04-01").reviewedOn("2021-05-04").written("clar_cla_id", ""))
                        .reviewsInMonth(1, 1),
                that("a review without an identifier is a review", MAY,
                        entered("2021-04-01").reviewedOn("2021-05-04").written("clar_cla_review_id", ""))
                        .reviewsInMonth(1, 1));
    }
}
