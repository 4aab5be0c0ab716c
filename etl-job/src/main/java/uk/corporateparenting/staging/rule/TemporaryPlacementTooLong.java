package uk.corporateparenting.staging.rule;

import org.jooq.Record4;
import org.jooq.Select;
import org.springframework.stereotype.Component;
import uk.corporateparenting.staging.Tonight;

/** A temporary placement for no stated reason exceeds seven days. */
@Component
final class TemporaryPlacementTooLong implements Warning {

    private static final TemporaryPlacement LIMIT = new TemporaryPlacement("T4", 7);

    @Override
    public String code() {
        return "379";
    }

    @Override
    public Select<Record4<Long, Long, String, String>> faults(Tonight tonight) {
        return LIMIT.overstays(tonight);
    }
}
