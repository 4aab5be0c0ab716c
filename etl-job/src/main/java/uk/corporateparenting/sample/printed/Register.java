package uk.corporateparenting.sample.printed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.corporateparenting.sample.chance.Chance;

/** Every child of a council, numbered as they come. */
final class Register {

    private final String council;
    private final List<Child> children = new ArrayList<>();

    Register(String council) {
        this.council = council;
    }

    Child add(LocalDate born, LocalDate start, LocalDate end, String exit) {
        var child = new Child(children.size() + 1, born, start, end, exit);
        children.add(child);
        return child;
    }

    /** The stream of chance of the next child to be added. */
    Chance chance() {
        return Chance.of(children.size() + 1L, council, 0);
    }

    List<Child> children() {
        return List.copyOf(children);
    }
}
