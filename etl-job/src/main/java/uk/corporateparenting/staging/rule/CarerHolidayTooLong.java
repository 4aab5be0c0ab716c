package uk.corporateparenting.staging.rule;

import org.jooq.Record4;
import org.jooq.Select;
import org.springframework.stereotype.Component;
import uk.corporateparenting.staging.Tonight;

/** A temporary placement for the holiday of the usual carer exceeds three weeks. */
@Component
final class CarerHolidayTooLong implements Warning {

    private static final TemporaryPlacement LIMIT = new TemporaryPlacement("T3", 21);

    @Override
    public String code() {
        return "376";
    }

    @Override
    public Select<Record4<Long, Long, String, String>> faults(Tonight tonight) {
        return LIMIT.overstays(tonight);
    }
}
