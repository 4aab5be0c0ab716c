package uk.corporateparenting.alert.message;

import static uk.corporateparenting.alert.BreachNews.Kind.CONTINUED;
import static uk.corporateparenting.alert.BreachNews.Kind.CORRECTED;
import static uk.corporateparenting.alert.BreachNews.Kind.OPENED;
import static uk.corporateparenting.alert.BreachNews.Kind.RECOVERED;
import static uk.corporateparenting.schema.warehouse.Tables.LOAD_STATUS;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import uk.corporateparenting.alert.BreachNews.Kind;
import uk.corporateparenting.alert.Publication;
import uk.corporateparenting.alert.message.story.DateText;
import uk.corporateparenting.alert.message.story.Story;
import uk.corporateparenting.alert.routing.Addressee;
import uk.corporateparenting.setting.Configuration;

/** Puts the news of a night for one recipient in order and into words. */
record ContentsWriter(DSLContext sql, Publication publication, Configuration configuration) {

    private static final String NO_MARKING = "none";

    /** The stories in the order of the mail. */
    Contents write(Addressee addressee, List<Story> stories) {
        var opened = of(OPENED, stories).map(new ItemWriter(sql, configuration)::write).toList();
        return new Contents(
                marking(),
                SubjectLine.of(stories),
                preheader(opened, stories),
                heading(stories),
                publication.council().name() + ", " + DateText.month(stories.getFirst().month()),
                opened,
                Stream.of(
                        section(CORRECTED, "Corrected", stories),
                        section(RECOVERED, "No longer Poor", stories),
                        section(CONTINUED, "Still Poor", stories))
                        .filter(section -> !section.lines().isEmpty())
                        .toList(),
                data(),
                "You get this, " + addressee.name() + ", " + addressee.why() + ".");
    }

    private String marking() {
        var marking = configuration.settingsOf(publication.council()).text("mail_marking", publication.dataDate());
        return marking.equals(NO_MARKING) ? "" : marking;
    }

    private String preheader(List<Item> opened, List<Story> stories) {
        return switch (opened.size()) {
            case 0 -> new LineWriter(sql).write(stories.getFirst()).news();
            case 1 -> (opened.getFirst().change() + ". " + opened.getFirst().gap()).strip();
            default -> opened.stream()
                    .map(item -> item.name() + " " + item.value())
                    .collect(Collectors.joining(", "));
        };
    }

    private static String heading(List<Story> stories) {
        var kind = stories.getFirst().news().kind();
        var count = of(kind, stories).count();
        var name = stories.getFirst().shortName();
        return switch (kind) {
            case OPENED -> count == 1
                    ? StatusText.of(stories.getFirst().figure().rating()) + ": " + name
                    : count + " indicators fell into Poor performance";
            case CORRECTED -> count == 1 ? "Corrected: " + name : count + " figures were corrected";
            case RECOVERED -> count == 1 ? "No longer Poor: " + name : count + " indicators are no longer Poor";
            case CONTINUED -> count == 1 ? "Still Poor: " + name : count + " indicators are still Poor";
        };
    }

    private Section section(Kind kind, String heading, List<Story> stories) {
        return new Section(heading, of(kind, stories).map(new LineWriter(sql)::write).toList());
    }

    private static Stream<Story> of(Kind kind, List<Story> stories) {
        return stories.stream().filter(story -> story.news().kind() == kind);
    }

    private String data() {
        var isComplete = sql.select(LOAD_STATUS.IS_COMPLETE)
                .from(LOAD_STATUS)
                .where(LOAD_STATUS.AUTHORITY_KEY.eq(publication.authorityKey()))
                .fetchOptional(LOAD_STATUS.IS_COMPLETE)
                .orElse(true);
        return "Data to " + DateText.day(publication.dataDate()) + ", " + (isComplete ? "complete" : "not complete")
                + " (publication " + publication.number() + ").";
    }
}
