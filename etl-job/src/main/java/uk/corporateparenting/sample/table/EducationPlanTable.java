package uk.corporateparenting.sample.table;

import uk.corporateparenting.sample.export.ChildRows;
import uk.corporateparenting.sample.export.Feed;
import uk.corporateparenting.sample.life.EducationPlan.Outcome;
import uk.corporateparenting.sample.life.KnownLife;

/** ext_pep: one row per child and term; a plan is NONE until the virtual school has it. */
record EducationPlanTable() implements Table {

    @Override
    public void write(KnownLife known, ChildRows rows) {
        var life = known.life();
        for (var stay : known.recentStays()) {
            for (var plan : life.story().educationPlans(stay.stay(), known.windowStart(), known.night())) {
                var year = plan.term().curriculumYear(life.outline().born());
                var there = plan.recording().visibleOn(known.night()) && !plan.on().isAfter(known.night());
                var complete = there && plan.outcome() == Outcome.COMPLETE;
                rows.add(Feed.EXT_PEP)
                        .with("person_id", life.personId())
                        .with("academic_year", plan.term().academicYear())
                        .with("term", plan.term().code())
                        .with("ncy_actual", year == 0 ? "R" : Integer.toString(year))
                        .with("on_virtual_school_roll", plan.onRoll() ? "Y" : "N")
                        .with("pep_date", complete ? plan.on() : null)
                        .with("pep_status", (there ? plan.outcome() : Outcome.NONE).name())
                        .with("pep_quality", complete ? plan.quality() : "");
            }
        }
    }
}
