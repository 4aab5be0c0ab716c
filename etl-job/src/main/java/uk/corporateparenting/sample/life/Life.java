package uk.corporateparenting.sample.life;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.corporateparenting.sample.care.LifeKind;
import uk.corporateparenting.sample.care.Outline;
import uk.corporateparenting.sample.care.ScriptedCourse;
import uk.corporateparenting.sample.care.ScriptedOutline;
import uk.corporateparenting.sample.care.Stay;
import uk.corporateparenting.sample.care.StayCourse;
import uk.corporateparenting.sample.chance.Chance;
import uk.corporateparenting.sample.council.Council;
import uk.corporateparenting.sample.script.ScriptedChild;

/**
 * One child of one council: the outline, the stays in care, and a stream of chance for every other
 * topic.
 */
public record Life(Council council, Outline outline, List<Stay> stays, Optional<ScriptedChild> script) {

    /** A life left to chance, within its outline. */
    public static Life of(Council council, Outline outline) {
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
    public static Life of(Council council, ScriptedChild script) {
        var outline = ScriptedOutline.of(script);
        var stays = script.stay().map(stay -> ScriptedCourse.of(outline, stay, council)).stream().toList();
        return new Life(council, outline, stays, Optional.of(script));
    }

    /** What happened to the child, beside the stays. */
    public Story story() {
        return script.<Story>map(told -> new ScriptedStory(this, told)).orElseGet(() -> new InventedStory(this));
    }

    /** The child's own stream of chance for a topic. */
    public Chance chance(String topic) {
        return Chance.of(council.seed(), council.slug() + " " + topic, outline.number());
    }

    /** The child's own stream of chance for a topic and a stay. */
    public Chance chance(String topic, Stay stay) {
        return chance(topic + " " + stay.number());
    }

    /** The identifier every table but one knows the child by. */
    public String personId() {
        return Long.toString(switch (council.system()) {
            case LIQUIDLOGIC -> 2_000_000 + outline.number();
            case MOSAIC -> 500_000 + outline.number();
            case ECLIPSE -> 10_000 + outline.number();
        });
    }

    /** The identifier of the system before. */
    public String legacyId() {
        return "P" + (700_000 + outline.number());
    }

    /** The identifier of a period of care. */
    public String careId(Stay stay) {
        return Long.toString(30_000_000 + outline.number() * 10 + stay.number());
    }

    /** A row number that is the child's alone. */
    public String rowId(int table, long row) {
        return Long.toString(outline.number() * 100_000 + table * 10_000L + row);
    }
}
