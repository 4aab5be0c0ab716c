package uk.corporateparenting.warehouse.reference;

import static uk.corporateparenting.schema.warehouse.Tables.DIM_AGE_BAND;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_AUTHORITY;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_BREAKDOWN_MEMBER;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_DATE;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_INDICATOR;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_REASON;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_ROLE;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_TIME_IN_CARE_BAND;

import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import uk.corporateparenting.calendar.WorkingDays;
import uk.corporateparenting.setting.Council;

/** Loads what all councils share. Twice is once; a member keeps its key for ever. */
@Component
public final class ReferenceLoad {

    /** Loads days, councils, codes (from the staged code lists), bands, members and indicators. */
    public void load(
            DSLContext sql, WorkingDays workingDays, List<Council> councils, List<IndicatorMember> indicators) {
        UnknownMembers.load(sql);
        ReferenceTable.merge(sql, DIM_DATE, CalendarDays.rows(workingDays));
        CodeDimension.ALL.forEach(dimension -> dimension.load(sql));
        ReferenceTable.merge(sql, DIM_REASON, ReasonDimension.rows());
        ReferenceTable.merge(sql, DIM_AGE_BAND, Members.of(DIM_AGE_BAND, ReportBreakdown.AGE_BAND));
        ReferenceTable.merge(
                sql, DIM_TIME_IN_CARE_BAND, Members.of(DIM_TIME_IN_CARE_BAND, ReportBreakdown.TIME_IN_CARE));
        ReferenceTable.merge(sql, DIM_ROLE, Members.of(DIM_ROLE, ReportBreakdown.ROLE));
        ReferenceTable.merge(sql, DIM_BREAKDOWN_MEMBER, Members.ofAllBreakdowns());
        if (!councils.isEmpty()) {
            ReferenceTable.merge(sql, DIM_AUTHORITY, Members.ofCouncils(councils));
        }
        if (!indicators.isEmpty()) {
            ReferenceTable.merge(sql, DIM_INDICATOR, Members.ofIndicators(indicators));
        }
    }
}
