package uk.corporateparenting.alert.fault;

import java.time.ZonedDateTime;
import java.util.ArrayList;
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
     * @return how many letters are new
     */
    public static int tell(DSLContext sql, Configuration configuration, ZonedDateTime now) {
        var letters = 0;
        for (var council : configuration.councils()) {
            letters += tell(sql, configuration, council, now);
        }
        return letters;
    }

    private static int tell(DSLContext sql, Configuration configuration, Council council, ZonedDateTime now) {
        var faults = new ArrayList<>(new NightFaults(sql, council).at(now, configuration.settingsOf(council)));
        MailsGivenUp.take(sql, council, now).ifPresent(faults::add);
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
