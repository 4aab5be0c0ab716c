package uk.corporateparenting.alert.breach;

import static uk.corporateparenting.setting.Configuration.ALL;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import uk.corporateparenting.alert.Publication;
import uk.corporateparenting.setting.Configuration;
import uk.corporateparenting.setting.IndicatorPolicy;
import uk.corporateparenting.setting.Recipient;

/** One head of service with every row that makes them one: a message each, whatever the rows. */
public record Routing(Addressee addressee, List<Recipient> rows) {

    private static final String HEAD_OF_SERVICE = "head_of_service";

    /** Every head of service of a council on the data date, by address. */
    public static List<Routing> of(Configuration configuration, Publication publication) {
        return configuration.recipients().stream()
                .filter(row -> row.role().equals(HEAD_OF_SERVICE))
                .filter(row -> covers(row.authority(), publication.council().slug()))
                .filter(row -> !publication.dataDate().isBefore(row.from())
                        && (row.to() == null || publication.dataDate().isBefore(row.to())))
                .collect(Collectors.groupingBy(Recipient::email))
                .values()
                .stream()
                .map(rows -> new Routing(
                        new Addressee(rows.getFirst().email(), rows.getFirst().name(), "as head of service"), rows))
                .sorted(Comparator.comparing(routing -> routing.addressee().address()))
                .toList();
    }

    /** Whether an indicator is theirs, by its code or its section. */
    public boolean mustKnow(IndicatorPolicy indicator) {
        return rows.stream()
                .anyMatch(
                        row -> covers(row.indicator(), indicator.code()) && covers(row.section(), indicator.section()));
    }

    private static boolean covers(String listed, String asked) {
        return listed.equals(ALL) || listed.equals(asked);
    }
}
