package uk.corporateparenting.sample.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.corporateparenting.sample.calendar.SchoolTerm;
import uk.corporateparenting.sample.calendar.WorkingDays;
import uk.corporateparenting.sample.care.Change;
import uk.corporateparenting.sample.care.Recording;
import uk.corporateparenting.sample.care.Stay;
import uk.corporateparenting.sample.life.EducationPlan.Outcome;
import uk.corporateparenting.sample.life.HealthCheck.Kind;
import uk.corporateparenting.sample.script.ScriptedAllocation;
import uk.corporateparenting.sample.script.ScriptedChild;
import uk.corporateparenting.sample.script.ScriptedPlan;
import uk.corporateparenting.sample.script.ScriptedSchooling;
import uk.corporateparenting.sample.script.ScriptedStay;

/** What a script has in store for a child; told to the system within a few days. */
record ScriptedStory(Life life, ScriptedChild script) implements Story {

    private static final int LATEST_AFTER_DAYS = 5;
    private static final String GOOD_QUALITY = "Good";
    private static final String CHANGE_OF_WORKER = "ORGRST";

    @Override
    public List<Review> reviews(Stay stay, LocalDate night) {
        var reviews = new ArrayList<Review>();
        var due = WorkingDays.plus(stay.start(), 20);
        var knownFrom = stay.recordedOn();
        for (var held : stay().reviews()) {
            var recording = told(held);
            reviews.add(new Review(reviews.size() + 1, due, held, recording, knownFrom, null));
            knownFrom = recording.on();
            due = held.plusMonths(reviews.size() == 1 ? 3 : 6);
        }
        reviews.add(new Review(reviews.size() + 1, due, null, null, knownFrom, null));
        return reviews;
    }

    @Override
    public List<Visit> visits(Stay stay, LocalDate night) {
        return numbered(stay().visits(), (number, on) -> new Visit(number, on, true, on.getDayOfMonth() % 5 > 0,
                told(on)));
    }

    @Override
    public List<HealthCheck> healthChecks(Stay stay, LocalDate night) {
        var dental = stay().healthAssessments().size();
        return Stream.concat(
                numbered(stay().healthAssessments(), (number, on) -> new HealthCheck(number, Kind.ASSESSMENT, on, false,
                        told(on))).stream(),
                numbered(stay().dentalChecks(), (number, on) -> new HealthCheck(dental + number, Kind.DENTAL, on,
                        false, told(on))).stream())
                .toList();
    }

    @Override
    public List<MissingSpell> missingSpells(Stay stay, LocalDate night) {
        return numbered(stay().missing(), (number, on) -> new MissingSpell(number, on, on.plusDays(1), false, true,
                number % 2 == 0, told(on)));
    }

    /** Nothing that would let visits be further apart. */
    @Override
    public List<CarePlan> carePlans(Stay stay) {
        var key = stay.adoption() != null
                ? "ADOPTION"
                : life.outline().ageOn(stay.start()) > 14 ? "SUPPLIV" : "RETURNEV";
        return List.of(new CarePlan(0, key, stay.start(), stay.end(), told(stay.start())));
    }

    @Override
    public List<EducationPlan> educationPlans(Stay stay, LocalDate windowStart, LocalDate night) {
        var terms = SchoolTerm.between(windowStart, night);
        return script.educationPlans().stream()
                .flatMap(plan -> terms.stream().filter(term -> isOf(term, plan)).map(term -> plan(term, plan)))
                .toList();
    }

    private static boolean isOf(SchoolTerm term, ScriptedPlan plan) {
        return term.startYear() == plan.startYear() && term.code().equals(plan.term());
    }

    private EducationPlan plan(SchoolTerm term, ScriptedPlan plan) {
        return new EducationPlan(term, plan.on(), plan.complete() ? Outcome.COMPLETE : Outcome.DRAFT, GOOD_QUALITY,
                plan.onRoll(), told(plan.on()));
    }

    @Override
    public List<Enrolment> enrolments(Stay stay) {
        return IntStream.range(0, script.schooling().size())
                .mapToObj(number -> enrolment(number, script.schooling().get(number)))
                .toList();
    }

    private Enrolment enrolment(int number, ScriptedSchooling schooling) {
        var school = life.council().schools().any(schooling.standing(), schooling.primary(), life.chance("school"));
        return new Enrolment(number, school, schooling.start(), schooling.end(), schooling.start());
    }

    @Override
    public List<Involvement> involvements() {
        return IntStream.range(0, script.allocations().size())
                .mapToObj(number -> involvement(number, script.allocations().get(number)))
                .toList();
    }

    private Involvement involvement(int number, ScriptedAllocation allocation) {
        var worker = life.council().workers().of(allocation.role()).get(allocation.worker());
        return new Involvement(number, worker, allocation.start(), allocation.end(), CHANGE_OF_WORKER,
                allocation.start());
    }

    @Override
    public Aftercare aftercare(LeavingCare leaving) {
        return new ToldAftercare(leaving, script.aftercare());
    }

    @Override
    public String placementType(Stay stay, Change first, LocalDate night) {
        return first.placement().placement().type();
    }

    private ScriptedStay stay() {
        return script.stay().orElseThrow();
    }

    private Recording told(LocalDate on) {
        var late = Math.floorMod(script.number() + on.toEpochDay(), 3 * LATEST_AFTER_DAYS);
        return new Recording(on.plusDays(late > LATEST_AFTER_DAYS ? 0 : late), null);
    }

    private interface Numbered<T> {
        T of(int number, LocalDate on);
    }

    private static <T> List<T> numbered(List<LocalDate> days, Numbered<T> event) {
        return IntStream.range(0, days.size()).mapToObj(number -> event.of(number, days.get(number))).toList();
    }
}
