package uk.corporateparenting.staging.derivation;

import static org.jooq.impl.DSL.update;
import static uk.corporateparenting.schema.staging.Tables.HEALTH_CHECK;

import java.util.List;
import org.jooq.Query;
import org.springframework.stereotype.Component;
import uk.corporateparenting.staging.Derivation;
import uk.corporateparenting.staging.Tonight;

/** A health check without a status has the one that its system means by that. */
@Component
final class BlankHealthStatus implements Derivation {

    @Override
    public Moment moment() {
        return Moment.BEFORE_REJECTS;
    }

    @Override
    public List<Query> statements(Tonight tonight) {
        return List.of(update(HEALTH_CHECK)
                .set(HEALTH_CHECK.HEALTH_CHECK_STATUS, tonight.conventions().blankHealthStatus())
                .where(HEALTH_CHECK.AUTHORITY_KEY.eq(tonight.authorityKey()))
                .and(HEALTH_CHECK.HEALTH_CHECK_STATUS.isNull()));
    }
}
