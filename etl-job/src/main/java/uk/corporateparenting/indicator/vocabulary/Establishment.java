package uk.corporateparenting.indicator.vocabulary;

import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.toChar;
import static org.jooq.impl.DSL.when;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_ROLE;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_ESTABLISHMENT;

import org.jooq.Field;
import org.jooq.impl.SQLDataType;
import uk.corporateparenting.indicator.Cohort;
import uk.corporateparenting.indicator.Window;

/** The posts a council has for the roles of the report. */
public final class Establishment {

    private static final int UNKNOWN_ROLE = -1;

    private Establishment() {}

    /** Those in force on K; a role the report does not know is none of them. */
    public static Cohort posts(Window window) {
        return new Cohort(
                FACT_ESTABLISHMENT.join(DIM_ROLE).on(DIM_ROLE.ROLE_KEY.eq(FACT_ESTABLISHMENT.ROLE_KEY)),
                areaRoleAndFirstDay(),
                Days.covers(FACT_ESTABLISHMENT.VALID_FROM, FACT_ESTABLISHMENT.VALID_TO, window.known())
                        .and(FACT_ESTABLISHMENT.ROLE_KEY.ne(inline(UNKNOWN_ROLE))));
    }

    private static Field<String> areaRoleAndFirstDay() {
        var number = FACT_ESTABLISHMENT.RECORD_NUMBER;
        return concat(
                FACT_ESTABLISHMENT.SERVICE_AREA,
                inline("/"),
                DIM_ROLE.NAME,
                inline("/"),
                toChar(FACT_ESTABLISHMENT.VALID_FROM, "YYYY-MM-DD"),
                when(number.gt(inline(1)), concat(inline("/"), number.cast(SQLDataType.CLOB))).otherwise(inline("")));
    }
}
