package uk.corporateparenting.alert.night;

import org.jooq.DSLContext;
import uk.corporateparenting.alert.Publication;
import uk.corporateparenting.alert.breach.NightNews;
import uk.corporateparenting.alert.message.MailWriter;
import uk.corporateparenting.alert.outbox.Letter;
import uk.corporateparenting.alert.outbox.Outbox;
import uk.corporateparenting.setting.Configuration;

/** Writes to everybody who must know what a published night brought. */
public final class NightAlerts {

    private NightAlerts() {}

    /**
     * Within the publish transaction: one message per recipient with everything of theirs.
     *
     * @return how many messages were put into the outbox
     */
    public static int write(DSLContext sql, Publication publication, Configuration configuration) {
        var toTell = NightNews.toTell(sql, publication, configuration);
        toTell.forEach((addressee, news) -> Outbox.put(sql, Letter.ofPublication(
                publication.council().slug(),
                publication.authorityKey(),
                publication.number(),
                addressee.address(),
                MailWriter.write(sql, publication, configuration, addressee, news))));
        return toTell.size();
    }
}
