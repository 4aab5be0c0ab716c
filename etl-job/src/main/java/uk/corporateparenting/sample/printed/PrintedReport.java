package uk.corporateparenting.sample.printed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.corporateparenting.sample.script.ScriptedChild;
import uk.corporateparenting.sample.script.ScriptedCouncil;

/** A printed report: the council, the month, and the children who add up to it. */
public final class PrintedReport {

    private final Plan plan;

    private PrintedReport(Plan plan) {
        this.plan = plan;
    }

    /** Both reports that are at hand. */
    public static List<PrintedReport> all() {
        return List.of(new PrintedReport(Cambridgeshire.plan()), new PrintedReport(Peterborough.plan()));
    }

    /** The council. */
    public String slug() {
        return plan.slug();
    }

    /** The last day of the report's month. */
    public LocalDate monthEnd() {
        return plan.monthEnd();
    }

    /** The nights that it takes to publish the report, and some around its month end. */
    public List<LocalDate> nights() {
        return plan.nights();
    }

    /** The council in full, which takes a while. */
    public ScriptedCouncil council() {
        var children = Population.of(plan);
        new Placements(plan).tell(children);
        new Visits(plan).tell(children);
        new Reviews(plan).tell(children);
        new HealthChecks(plan).tell(children);
        new Absences(plan).tell(children);
        new EducationPlans(plan).tell(children);
        new Schooling(plan).tell(children);
        new LeavingCare(plan).tell(children);
        var staffing = Staffing.of(plan, children);
        var told = new ArrayList<ScriptedChild>(staffing.allocate(children));
        children.stream().map(Child::told).forEach(told::add);
        return new ScriptedCouncil(plan.slug(), plan.staff().establishment(), staffing.fullTimeEquivalents(), told);
    }
}
