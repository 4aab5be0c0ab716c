package uk.corporateparenting.alert.fault;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import uk.corporateparenting.setting.Configuration;
import uk.corporateparenting.setting.Council;
import uk.corporateparenting.setting.Recipient;

/** The data engineers of recipients.csv. */
final class Engineers {

    private static final String DATA_ENGINEER = "data_engineer";

    private Engineers() {}

    /** The addresses of those who look after a council on a day. */
    static List<String> of(Configuration configuration, Council council, LocalDate day) {
        return configuration.recipients().stream()
                .filter(row -> row.role().equals(DATA_ENGINEER) && row.isInForceOn(day))
                .filter(row -> row.isFor(council))
                .map(Recipient::email)
                .distinct()
                .sorted()
                .toList();
    }

    /** Every address with those of the councils that it looks after. */
    static Map<String, List<Council>> among(Configuration configuration, List<Council> councils, LocalDate day) {
        return councils.stream()
                .flatMap(council -> of(configuration, council, day).stream()
                        .map(address -> Map.entry(address, council)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        TreeMap::new,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
