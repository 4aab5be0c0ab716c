package uk.corporateparenting.sample.table;

import java.util.List;
import uk.corporateparenting.sample.export.ChildRows;
import uk.corporateparenting.sample.life.KnownLife;

/** Writes one child's rows of one table, as the system knows them. */
public interface Table {

    /** Every table about children, parents before those that refer to them. */
    List<Table> ALL = List.of(
            new PersonTable(), new EpisodeTable(), new PlacementTable(), new LegalStatusTable(), new ReviewTable(),
            new VisitTable(), new CarePlanTable(), new HealthTable(), new PermanenceTable(), new MissingTable(),
            new CareLeaverTable(), new InvolvementTable(), new ImmigrationTable(), new DisabilityTable(),
            new EducationPlanTable(), new EnrolmentTable());

    /** Adds the child's rows, if it has any in this table. */
    void write(KnownLife known, ChildRows rows);
}
