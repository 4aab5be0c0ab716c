package uk.corporateparenting.sample.table;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.corporateparenting.sample.council.Council;
import uk.corporateparenting.sample.council.SourceSystem;
import uk.corporateparenting.sample.council.Workers.Worker;
import uk.corporateparenting.sample.export.ChildRows;
import uk.corporateparenting.sample.export.Feed;
import uk.corporateparenting.sample.script.WorkerRole;

/** The files that are about the council, not a child: staff, teams, schools and posts. */
public record CouncilTables(Council council, LocalDate night, Map<String, Integer> caseloads) {

    private static final LocalDate POSTS_FROM = LocalDate.of(2018, 4, 1);

    /** Adds the rows of all these files. */
    public void write(ChildRows rows) {
        council.workers().all().forEach(worker -> professional(worker, rows));
        var parent = "T001";
        rows.add(Feed.SSD_DEPARTMENT).with("dept_team_id", parent).with("dept_team_name", "Children's Services");
        for (var team : council.workers().teams()) {
            rows.add(Feed.SSD_DEPARTMENT)
                    .with("dept_team_id", team.id())
                    .with("dept_team_name", team.name())
                    .with("dept_team_parent_id", parent)
                    .with("dept_team_parent_name", "Children's Services");
        }
        schools(rows);
        for (var role : WorkerRole.values()) {
            rows.add(Feed.REF_ESTABLISHMENT)
                    .with("service_area", role.service())
                    .with("role", role.title())
                    .with("establishment_fte", Double.toString(council.profile().posts(role)))
                    .with("valid_from", POSTS_FROM);
        }
    }

    private void professional(Worker worker, ChildRows rows) {
        var mosaic = council.system() == SourceSystem.MOSAIC;
        rows.add(Feed.SSD_PROFESSIONALS)
                .with("prof_professional_id", mosaic ? "" : worker.id())
                .with("prof_staff_id", worker.id())
                .with("prof_professional_name", mosaic ? "" : worker.name())
                .with("prof_social_worker_registration_no", mosaic || adviser(worker) ? "" : "SW" + worker.id())
                .with("prof_professional_job_title", mosaic ? "" : adviser(worker) ? "Personal Adviser" : title(worker))
                .with("prof_professional_caseload",
                        Integer.toString(Objects.requireNonNullElse(caseloads.get(worker.id()), 0)))
                .with("prof_professional_department", worker.team().name())
                .with("prof_full_time_equivalency", mosaic ? "" : Double.toString(worker.fullTimeEquivalent()))
                .with("prof_agency_worker_flag", agency(worker));
    }

    private static boolean adviser(Worker worker) {
        return worker.role() == WorkerRole.LEAVING_CARE;
    }

    private static String title(Worker worker) {
        return worker.role() == WorkerRole.REVIEWING ? "Independent Reviewing Officer" : "Social Worker";
    }

    /** Liquidlogic never knows. */
    private @Nullable String agency(Worker worker) {
        return council.system() == SourceSystem.LIQUIDLOGIC ? null : worker.agency() ? "Y" : "N";
    }

    private void schools(ChildRows rows) {
        for (var school : council.schools().all()) {
            for (var grade : school.grades()) {
                if (!grade.inspected().isAfter(night)) {
                    rows.add(Feed.REF_SCHOOL_OFSTED)
                            .with("school_urn", school.urn())
                            .with("inspection_end_date", grade.inspected())
                            .with("overall_effectiveness", Integer.toString(grade.effectiveness()))
                            .with("framework", "OE")
                            .with("valid_from", grade.inspected())
                            .with("valid_to", grade.until());
                }
            }
        }
    }
}
