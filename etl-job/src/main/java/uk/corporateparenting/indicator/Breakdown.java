package uk.corporateparenting.indicator;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_AGE_BAND;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_LEGAL_STATUS;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_PLACEMENT_TYPE;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_ROLE;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_TIME_IN_CARE_BAND;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** How the cases of a figure are split; their members are those of dim_breakdown_member. */
public enum Breakdown {
    /** The headline. */
    ALL,
    LEGAL_STATUS,
    AGE_BAND,
    TIME_IN_CARE,
    PLACEMENT_TYPE,
    /** Splits one member of the placement types, so its members do not sum to the headline. */
    OTHER_SETTING,
    /** Splits staff, not children. */
    ROLE;

    /** The headline and all that split children. */
    public static List<Breakdown> ofChildren() {
        return Arrays.stream(values()).filter(breakdown -> breakdown != ROLE).toList();
    }

    /** Whether the member comes from the description of a child. */
    boolean describesChild() {
        return this != ALL && this != ROLE;
    }

    /** Whether every case belongs to one member, so that the members sum to the headline. */
    public boolean isExhaustive() {
        return this != OTHER_SETTING;
    }

    /** The breakdown of which one member is split, else the headline. */
    Breakdown whole() {
        return isExhaustive() ? ALL : PLACEMENT_TYPE;
    }

    /** The member that the members sum to. */
    String wholeMember() {
        return isExhaustive() ? "ALL" : "Other settings";
    }

    /** The member of a case, from the description of its child at the month end or from its role. */
    Field<String> attribute() {
        return switch (this) {
            case ALL -> inline("ALL");
            case LEGAL_STATUS -> DIM_LEGAL_STATUS.REPORT_GROUP;
            case AGE_BAND -> DIM_AGE_BAND.NAME;
            case TIME_IN_CARE -> DIM_TIME_IN_CARE_BAND.NAME;
            case PLACEMENT_TYPE -> DIM_PLACEMENT_TYPE.REPORT_GROUP;
            case OTHER_SETTING -> DIM_PLACEMENT_TYPE.OTHER_SETTING;
            case ROLE -> DIM_ROLE.NAME;
        };
    }

    /** The column of the cases that holds the member. */
    Field<String> column() {
        return field(DSL.name(name().toLowerCase(Locale.ROOT)), SQLDataType.CLOB);
    }
}
