package uk.corporateparenting.alert.fault;

import static uk.corporateparenting.schema.warehouse.Tables.DIM_AUTHORITY;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import uk.corporateparenting.alert.outbox.Letter;
import uk.corporateparenting.alert.outbox.Outbox;
import uk.corporateparenting.setting.Configuration;
import uk.corporateparenting.setting.Council;

/** Tells data engineers at once what they must see to, and of each fault once. */
public final class Faults {

    private Faults() {}

    /**
     * Writes to the data engineers of every council of what is wrong with it now and was not told yet.
     * To be called in a transaction.
     *
     * @param deadline
     *            by which the night before must be published
     * @return how many letters are new
     */
    public static int tell(DSLContext sql, Configuration configuration, LocalTime deadline, ZonedDateTime now) {
        var letters = 0;
        for (var council : configuration.councils()) {
            var faults = new ArrayList<>(new NightFaults(sql, council).at(now, deadline));
            MailsGivenUp.take(sql, council, now).ifPresent(faults::add);
            letters += tell(sql, configuration, council, faults, now);
        }
        return letters;
    }

    /**
     * Writes likewise that a night is late, unless it came to a bad end and they are told of that.
     *
     * @param why
     *            it is not published, in a sentence
     */
    public static int tellLate(DSLContext sql, Configuration configuration, Council council, LocalDate night,
            LocalTime deadline, String why, ZonedDateTime now) {
        var nights = new NightFaults(sql, council);
        return nights.isBad(night)
                ? 0
                : tell(sql, configuration, council,
                        List.of(nights.late(authorityKey(sql, council), night, deadline, why)), now);
    }

    /** Writes likewise that nights were passed over. */
    public static int tellMissed(DSLContext sql, Configuration configuration, Council council, List<LocalDate> nights,
            ZonedDateTime now) {
        var missed = new NightFaults(sql, council).missed(authorityKey(sql, council), nights, now);
        return tell(sql, configuration, council, List.of(missed), now);
    }

    private static int authorityKey(DSLContext sql, Council council) {
        return sql.select(DIM_AUTHORITY.AUTHORITY_KEY)
                .from(DIM_AUTHORITY)
                .where(DIM_AUTHORITY.SLUG.eq(council.slug()))
                .fetchSingle()
                .value1();
    }

    private static int tell(DSLContext sql, Configuration configuration, Council council, List<Fault> faults,
            ZonedDateTime now) {
        var engineers = Engineers.of(configuration, council, now.toLocalDate());
        var letters = 0;
        for (var fault : faults) {
            for (var engineer : engineers) {
                var letter = Letter.ofFault(fault.authorityKey(), fault.occasion(), engineer, fault.mail());
                letters += Outbox.put(sql, letter) ? 1 : 0;
            }
        }
        return letters;
    }
}
