package uk.corporateparenting.job.key;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;

/**
 * One key of {@code application.yaml} that is the program's own.
 *
 * @param meaning
 *            the sentence of its Javadoc
 * @param standard
 *            the value where nobody gives one
 */
public record ProgramKey(String name, Class<?> type, String meaning, @Nullable String standard) {

    /** What a value looks like, for people. */
    public String kind() {
        return switch (type.getSimpleName()) {
            case "Path" -> "a folder";
            case "Duration" -> "a duration, as 60s, 5m or 1h";
            case "Period" -> "a period, as 30d or 2y";
            case "LocalTime" -> "a time of day, as 03:00";
            case "Integer" -> "a whole number";
            case "Boolean" -> "true or false";
            case "List" -> "texts, separated by commas";
            case "Map" -> "a key and a value for each council";
            case "URI" -> "an address, as https://example.gov.uk/";
            default -> "a text";
        };
    }

    /** Whether the value given, if any, is one of its kind. */
    boolean isReadable(Binder binder) {
        try {
            binder.bind(name, Bindable.of(type));
            return true;
        } catch (BindException _) {
            return false;
        }
    }
}
