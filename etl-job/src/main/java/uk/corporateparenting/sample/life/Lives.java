package uk.corporateparenting.sample.life;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import uk.corporateparenting.sample.care.Outlines;
import uk.corporateparenting.sample.council.Council;

/** All lives of a council. */
public interface Lives {

    /** Every life that has begun by the night and has not ended before the window. */
    void between(LocalDate windowStart, LocalDate night, Consumer<Life> each);

    /** Lives left to chance, made anew whenever they are asked for. */
    static Lives invented(Council council, Outlines outlines) {
        return (windowStart, night, each) -> outlines.between(windowStart, night,
                outline -> each.accept(Life.of(council, outline)));
    }

    /** Lives told by a script. */
    static Lives told(List<Life> lives) {
        return (windowStart, night, each) -> lives.stream()
                .filter(life -> !life.outline().spans().getFirst().start().isAfter(night)
                        && !life.outline().ends().isBefore(windowStart))
                .forEach(each);
    }
}
