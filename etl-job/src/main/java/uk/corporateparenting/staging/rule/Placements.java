package uk.corporateparenting.staging.rule;

import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.partitionBy;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectFrom;
import static uk.corporateparenting.schema.staging.Tables.PLACEMENT;

import java.util.List;
import org.jooq.Table;
import org.jooq.WindowSpecificationRowsStep;
import uk.corporateparenting.schema.staging.tables.Placement;
import uk.corporateparenting.staging.Tonight;

/** Tonight's placements, and what their types have in common. */
final class Placements {

    static final Placement PLACED = PLACEMENT.as("placed");

    /** The first placement of a child with those who are to adopt. */
    static final Placement ADOPTIVE = PLACEMENT.as("adoptive");

    static final List<String> TEMPORARY = List.of("T0", "T1", "T2", "T3", "T4");
    static final List<String> FOR_ADOPTION = List.of("A3", "A4", "A5", "A6");

    /** Types of placement that Ofsted does not register. */
    static final List<String> UNREGISTERED = List.of(
            "H5", "P1", "P2", "P3", "R1", "R2", "R5", "T0", "T1", "T2", "T3", "T4", "Z1", "Z11", "Z12", "Z13", "Z14");

    /** Written where the provision has no number of its own. */
    static final String NO_NUMBER = "XXXXXXX";

    private Placements() {}

    /** The placements as {@link #PLACED}. */
    static Table<?> of(Tonight tonight) {
        return selectFrom(PLACEMENT)
                .where(PLACEMENT.AUTHORITY_KEY.eq(tonight.authorityKey()))
                .asTable(PLACED.getName());
    }

    /** A child's placements in order of start. */
    static WindowSpecificationRowsStep byStart() {
        return partitionBy(PLACED.PERSON_ID)
                .orderBy(PLACED.STARTED_ON, PLACED.ENDED_ON, PLACED.FILE_ID, PLACED.LINE);
    }

    /** Child and first day as {@link #ADOPTIVE}. */
    static Table<?> firstForAdoption(Tonight tonight) {
        return select(PLACED.PERSON_ID, min(PLACED.STARTED_ON).as(PLACED.STARTED_ON))
                .from(of(tonight))
                .where(PLACED.PLACEMENT_TYPE.in(FOR_ADOPTION))
                .groupBy(PLACED.PERSON_ID)
                .asTable(ADOPTIVE.getName());
    }
}
