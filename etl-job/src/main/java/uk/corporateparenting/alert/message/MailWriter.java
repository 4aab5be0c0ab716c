package uk.corporateparenting.alert.message;

import java.util.Comparator;
import java.util.List;
import org.jooq.DSLContext;
import uk.corporateparenting.alert.BreachNews;
import uk.corporateparenting.alert.Publication;
import uk.corporateparenting.alert.message.story.Story;
import uk.corporateparenting.alert.routing.Addressee;
import uk.corporateparenting.setting.Configuration;

/** Writes the one mail of a night to one recipient. */
public final class MailWriter {

    private MailWriter() {}

    /**
     * The mail, from what the warehouse holds within the caller's transaction.
     *
     * @param news
     *            what the recipient is to know; at least one piece, in any order
     */
    public static Mail write(
            DSLContext sql, Publication publication, Configuration configuration, Addressee addressee,
            List<BreachNews> news) {
        var stories = news.stream()
                .map(each -> Story.of(sql, publication, configuration, each))
                .sorted(Comparator.comparing((Story story) -> story.news().kind())
                        .thenComparing(Story::miss, Comparator.reverseOrder())
                        .thenComparingInt(story -> story.policy().sortOrder())
                        .thenComparing(Story::month))
                .toList();
        var contents = new ContentsWriter(sql, publication, configuration).write(addressee, stories);
        var images = contents.opened().stream().flatMap(item -> item.image().stream()).toList();
        return new Mail(
                contents.subject(), Templates.text(contents), Templates.html(contents), images,
                thread(publication, stories.getFirst().news()));
    }

    /** Every mail of an episode has the same one. */
    private static String thread(Publication publication, BreachNews worst) {
        return publication.council().slug() + "." + worst.indicatorCode() + "." + worst.poorSince();
    }
}
