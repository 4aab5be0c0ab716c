package uk.corporateparenting.sample.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.corporateparenting.sample.care.Recording;
import uk.corporateparenting.sample.care.Stay;

/**
 * A time a child in care was missing, or away with a known whereabouts; and the interview after it.
 */
public record MissingSpell(
        int number, LocalDate start, LocalDate end, boolean away, boolean offered, boolean accepted,
        Recording recording) {

    private static final double RUNNING_AWAY = 0.14;

    static List<MissingSpell> of(Life life, Stay stay, LocalDate night) {
        var spells = new ArrayList<MissingSpell>();
        var chance = life.chance("missing", stay);
        if (stay.shortBreak() || !chance.happens(RUNNING_AWAY)) {
            return spells;
        }
        var from = life.outline().born().plusYears(11);
        var on = from.isAfter(stay.start()) ? from : stay.start();
        var meanDays = chance.happens(0.25) ? 30 : 150;
        for (on = on.plusDays(2L + chance.waiting(meanDays)); on.isBefore(stay.end().minusDays(1))
                && !on.isAfter(night); on = on.plusDays(5L + chance.waiting(meanDays))) {
            var back = on.plusDays(chance.happens(0.75) ? 1 : chance.between(0, 4));
            var last = stay.end().minusDays(1);
            var offered = chance.happens(0.9);
            spells.add(new MissingSpell(spells.size(), on, back.isAfter(last) ? last : back, chance.happens(0.12),
                    offered, offered && chance.happens(0.6),
                    Recording.ofDeletable(on, chance).notBefore(stay.recordedOn())));
        }
        return spells;
    }
}
