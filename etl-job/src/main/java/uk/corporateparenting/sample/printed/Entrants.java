package uk.corporateparenting.sample.printed;

import static uk.corporateparenting.sample.printed.Spread.earlier;
import static uk.corporateparenting.sample.printed.Spread.later;

/** The children in care on the month end. */
record Entrants(Plan plan, Register register) {

    private static final int NEWBORN_DAYS = 3;
    private static final int NEARLY_ADULT = 16;
    private static final String[] COMING_OF_AGE = {"E5", "E17", "E6", "E5", "E17", "E7", "E8"};

    void enter(Cohort cohort) {
        for (var place = 0; place < cohort.count(); place++) {
            legally(cohort, enter(cohort, place), place);
        }
    }

    private Child enter(Cohort cohort, int place) {
        var chance = register.chance();
        var firstBirth = later(plan.agesOn(), plan.monthEnd()).minusYears(cohort.oldest() + 1L).plusDays(1);
        var from = later(cohort.enteredFrom(), firstBirth.plusDays(NEWBORN_DAYS));
        var start = Spread.day(from, cohort.enteredTo(), place, cohort.count(), chance);
        var agedOn = start.isAfter(plan.agesOn()) ? plan.monthEnd() : plan.agesOn();
        var lastBirth = earlier(agedOn.minusYears(cohort.youngest()), start.minusDays(NEWBORN_DAYS));
        var born = Spread.birth(firstBirth, lastBirth, chance);
        return register.add(born, start, born.plusYears(18), comingOfAge(place));
    }

    private static void legally(Cohort cohort, Child child, int place) {
        var voluntary = cohort.legalStatus().equals("V2");
        child.arrivedAlone = voluntary && cohort.youngest() >= NEARLY_ADULT && place % 2 == 0;
        LegalCourse.towards(cohort.legalStatus(), child);
    }

    /** One of the reasons for which care ends on the 18th birthday. */
    static String comingOfAge(int place) {
        return COMING_OF_AGE[place % COMING_OF_AGE.length];
    }
}
