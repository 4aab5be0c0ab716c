package uk.corporateparenting.warehouse.fact;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_SETTING;

import java.util.Arrays;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Select;
import org.jooq.Table;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.corporateparenting.setting.Setting;
import uk.corporateparenting.warehouse.Fact;
import uk.corporateparenting.warehouse.Star;

/** The settings under which the figures were computed. */
@Component
@Order(160)
final class SettingFact implements Fact {

    @Override
    public Table<?> table() {
        return FACT_SETTING;
    }

    @Override
    public Select<?> tonight(Star star) {
        var settings = HandedIn.rows(
                List.of(FACT_SETTING.SETTING, FACT_SETTING.VALUE, FACT_SETTING.VALID_FROM, FACT_SETTING.VALID_TO),
                star.settings().inForce().stream().<List<?>>map(SettingFact::values).toList());
        return select(inline(star.authorityKey()).as(FACT_SETTING.AUTHORITY_KEY)).select(settings.fields())
                .from(settings);
    }

    @Override
    public Condition scope(Star star) {
        return noCondition();
    }

    private static List<?> values(Setting setting) {
        return Arrays.asList(setting.name(), setting.value(), setting.from(), setting.to());
    }
}
