package uk.corporateparenting.alert.breach;

import java.util.List;
import java.util.SequencedMap;
import org.jooq.DSLContext;
import uk.corporateparenting.alert.BreachNews;
import uk.corporateparenting.alert.Publication;
import uk.corporateparenting.alert.routing.Addressee;
import uk.corporateparenting.alert.silence.Silences;
import uk.corporateparenting.setting.Configuration;

/** Judges a published night: keeps what is new of breaches, and says who is to be told of it. */
public final class NightNews {

    private NightNews() {}

    /**
     * Within the publish transaction: each recipient with what is theirs, what is new and worst first.
     * Asked again of the same figures, there is nothing new.
     */
    public static SequencedMap<Addressee, List<BreachNews>> toTell(
            DSLContext sql, Publication publication, Configuration configuration) {
        var silences = Silences.inForce(sql, publication.authorityKey(), publication.dataDate());
        var figures = Headlines.of(sql, publication.authorityKey());
        var record = new BreachRecord(sql, publication);
        var night = new NightRules(publication, configuration, figures, silences.keySet()).judge(record.months());
        record.keepMonths(night.changed());
        record.keepNews(night.news());
        record.keepRecipients(night.told());
        return night.told();
    }
}
