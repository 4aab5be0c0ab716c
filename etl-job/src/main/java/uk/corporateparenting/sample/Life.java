package uk.corporateparenting.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.corporateparenting.sample.script.ScriptedChild;

/**
 * One child of one council: the outline, the stays in care, and a stream of chance for every other
 * topic.
 */
record Life(Council council, Outline outline, List<Stay> stays, Optional<ScriptedChild> script) {

    static Life of(Council council, Outline outline) {
        var stays = new ArrayList<Stay>();
        if (outline.kind() != LifeKind.IN_NEED) {
            for (var number = 1; number <= outline.spans().size(); number++) {
                var chance = Chance.of(council.seed(), council.slug() + " stay " + number, outline.number());
                stays.add(StayCourse.of(outline, number, council.system(), chance));
            }
        }
        return new Life(council, outline, List.copyOf(stays), Optional.empty());
    }

    /** A life told by a script. */
    static Life of(Council council, ScriptedChild script) {
        var outline = ScriptedOutline.of(script);
        var stays = script.stay().map(stay -> ScriptedCourse.of(outline, stay, council)).stream().toList();
        return new Life(council, outline, stays, Optional.of(script));
    }

    Story story() {
        return script.<Story>map(told -> new ScriptedStory(this, told)).orElseGet(() -> new InventedStory(this));
    }

    Chance chance(String topic) {
        return Chance.of(council.seed(), council.slug() + " " + topic, outline.number());
    }

    Chance chance(String topic, Stay stay) {
        return chance(topic + " " + stay.number());
    }

    /** The identifier every table but one knows the child by. */
    String personId() {
        return Long.toString(switch (council.system()) {
            case LIQUIDLOGIC -> 2_000_000 + outline.number();
            case MOSAIC -> 500_000 + outline.number();
            case ECLIPSE -> 10_000 + outline.number();
        });
    }

    /** The identifier of the system before. */
    String legacyId() {
        return "P" + (700_000 + outline.number());
    }

    /** The identifier of a period of care. */
    String careId(Stay stay) {
        return Long.toString(30_000_000 + outline.number() * 10 + stay.number());
    }

    /** A row number that is the child's alone. */
    String rowId(int table, long row) {
        return Long.toString(outline.number() * 100_000 + table * 10_000L + row);
    }
}
