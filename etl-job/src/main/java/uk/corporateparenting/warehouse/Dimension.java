package uk.corporateparenting.warehouse;

import org.jooq.Condition;
import org.jooq.impl.DSL;

/** A dimension of one council. Its members stay when the source no longer names them. */
public interface Dimension extends TableLoad {

    @Override
    default Condition scope(Star star) {
        return DSL.falseCondition();
    }
}
