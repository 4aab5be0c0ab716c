package uk.corporateparenting.sample.export;

import java.util.List;
import java.util.Locale;

/**
 * The files of a night: tables of the Standard Safeguarding Dataset 1.4.5 and four feeds it does
 * not have.
 */
public enum Feed {
    // the child and the care
    SSD_PERSON,
    SSD_CLA_EPISODES,
    SSD_CLA_PLACEMENT,
    SSD_LEGAL_STATUS,
    SSD_CLA_REVIEWS,
    SSD_CLA_VISITS,
    // what is planned and done
    SSD_CLA_CARE_PLAN,
    SSD_CLA_HEALTH,
    SSD_PERMANENCE,
    SSD_MISSING,
    SSD_CARE_LEAVERS,
    // who works with whom
    SSD_PROFESSIONALS,
    SSD_DEPARTMENT,
    SSD_INVOLVEMENTS,
    SSD_IMMIGRATION_STATUS,
    SSD_DISABILITY,
    // what the council adds
    EXT_PEP,
    EXT_ENROLMENT,
    REF_SCHOOL_OFSTED,
    REF_ESTABLISHMENT;

    /** The name of the file. */
    public String file() {
        return name().toLowerCase(Locale.ROOT) + ".csv";
    }

    /** Every column the standard or one of the systems names. */
    List<String> columns() {
        return Columns.of(this);
    }

    /** Fed by the council itself, not by its case-management system. */
    boolean extension() {
        return name().startsWith("EXT") || name().startsWith("REF");
    }
}
