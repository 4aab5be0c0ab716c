package uk.corporateparenting.warehouse;

import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Tonight's star in order: who the children and workers are, the dimensions, the facts. */
@Component
public final class StarLoad {

    private final ChildKeys childKeys;
    private final WorkerNumbers workerNumbers;
    private final List<Dimension> dimensions;
    private final List<Fact> facts;
    private final DifferenceLoader loader;

    StarLoad(
            ChildKeys childKeys,
            WorkerNumbers workerNumbers,
            List<Dimension> dimensions,
            List<Fact> facts,
            DifferenceLoader loader) {
        this.childKeys = childKeys;
        this.workerNumbers = workerNumbers;
        this.dimensions = List.copyOf(dimensions);
        this.facts = List.copyOf(facts);
        this.loader = loader;
    }

    /**
     * Applies the whole star of a council inside the caller's transaction and returns what changed, one
     * difference per table.
     *
     * @param secret
     *            key of the hash that orders new pseudonyms
     */
    public List<Difference> apply(DSLContext sql, Star star, byte[] secret) {
        childKeys.number(sql, star.authorityKey(), secret);
        workerNumbers.number(sql, star.authorityKey(), secret);
        return Stream.concat(dimensions.stream(), facts.stream())
                .map(load -> loader.apply(sql, load, star))
                .toList();
    }
}
