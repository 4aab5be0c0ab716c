package uk.corporateparenting.staging.rule;

import org.jooq.Record4;
import org.jooq.Select;
import org.springframework.stereotype.Component;
import uk.corporateparenting.staging.Tonight;

/** A hospital stay recorded as temporary exceeds six weeks. */
@Component
final class HospitalStayTooLong implements Warning {

    private static final TemporaryPlacement LIMIT = new TemporaryPlacement("T1", 42);

    @Override
    public String code() {
        return "375";
    }

    @Override
    public Select<Record4<Long, Long, String, String>> faults(Tonight tonight) {
        return LIMIT.overstays(tonight);
    }
}
