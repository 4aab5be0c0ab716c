package uk.corporateparenting.warehouse.dimension;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;

import java.time.LocalDate;
import java.util.Objects;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Table;
import uk.corporateparenting.warehouse.Star;

/**
 * Keys of a council's members: the one a member has, or else the council's next, new members
 * numbered in their natural order. Council times 10,000,000 keeps councils that publish at once
 * apart.
 */
final class SurrogateKey {

    /** The end of what is in force. */
    static final LocalDate FOR_EVER = LocalDate.of(9999, 12, 31);

    private static final int MEMBERS_OF_A_COUNCIL = 10_000_000;

    private SurrogateKey() {}

    static Field<Integer> of(Table<?> dimension, Field<Integer> existing, Star star, OrderField<?>... order) {
        var members = dimension.as("members");
        var key = Objects.requireNonNull(
                members.field(Objects.requireNonNull(dimension.getPrimaryKey()).getFields().getFirst().getName(),
                        Integer.class));
        var authority = Objects.requireNonNull(members.field("authority_key", Integer.class));
        Field<Integer> last = field(select(coalesce(max(key), inline(star.authorityKey() * MEMBERS_OF_A_COUNCIL)))
                .from(members)
                .where(authority.eq(star.authorityKey())));
        var isNew = field(existing.isNull());
        return coalesce(existing, last.plus(rowNumber().over().partitionBy(isNew).orderBy(order)));
    }
}
