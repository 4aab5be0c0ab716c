package uk.corporateparenting.sample;

import java.time.LocalDate;
import java.util.List;

/** Writes one child's rows of one table, as the system knows them. */
interface Table {

    /** How far back extracts reach: a row that ended earlier is not written any more. */
    int WINDOW_YEARS = 6;

    /** Every table about children, parents before those that refer to them. */
    List<Table> ALL = List.of(
            new PersonTable(), new EpisodeTable(), new PlacementTable(), new LegalStatusTable(), new ReviewTable(),
            new VisitTable(), new CarePlanTable(), new HealthTable(), new PermanenceTable(), new MissingTable(),
            new CareLeaverTable(), new InvolvementTable(), new ImmigrationTable(), new DisabilityTable(),
            new EducationPlanTable(), new EnrolmentTable());

    void write(KnownLife known, ChildRows rows);

    static LocalDate windowStart(LocalDate night) {
        return night.minusYears(WINDOW_YEARS);
    }
}
