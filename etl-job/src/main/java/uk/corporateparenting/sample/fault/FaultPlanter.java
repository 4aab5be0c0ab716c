package uk.corporateparenting.sample.fault;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import uk.corporateparenting.sample.council.Council;
import uk.corporateparenting.sample.export.ChildRows;
import uk.corporateparenting.sample.life.KnownLife;

/**
 * Plants at most one fault into the rows of a child, the same kind every night, and counts what it
 * planted. The share of children is the plan's.
 */
public final class FaultPlanter {

    private static final FaultKind[] KINDS = FaultKind.values();

    private final Council council;
    private final LocalDate night;
    private final double rate;
    private final Map<FaultKind, Integer> planted = new EnumMap<>(FaultKind.class);

    /** Faults for a share of the children of a council's night. */
    public FaultPlanter(Council council, LocalDate night, double rate) {
        this.council = council;
        this.night = night;
        this.rate = rate;
    }

    /** Plants a fault where chance has chosen the child. */
    public void plant(KnownLife known, ChildRows rows) {
        if (known.stays().isEmpty()) {
            return;
        }
        var chance = known.life().chance("fault");
        if (!chance.happens(rate)) {
            return;
        }
        var first = chance.between(0, KINDS.length - 1);
        for (var turn = 0; turn < KINDS.length; turn++) {
            var kind = KINDS[(first + turn) % KINDS.length];
            if (Faults.plant(kind, known, rows)) {
                planted.merge(kind, 1, Integer::sum);
                return;
            }
        }
    }

    /** What was planted so far, one for each kind. */
    public Stream<PlantedFault> planted() {
        return planted.entrySet().stream().map(kind -> new PlantedFault(council.slug(), night,
                Faults.feed(kind.getKey()).file(), kind.getKey().code(), kind.getValue()));
    }
}
