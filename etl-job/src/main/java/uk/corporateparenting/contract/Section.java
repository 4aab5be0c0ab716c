package uk.corporateparenting.contract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One mapping of a contract file. It notes every fault instead of stopping at the first; what it
 * answers after a fault only lets the reading go on.
 */
final class Section {

    private final Map<?, ?> entries;
    private final String place;
    private final List<String> faults;
    private final Set<String> asked = new HashSet<>();

    Section(Map<?, ?> entries, String place, List<String> faults) {
        this.entries = entries;
        this.place = place;
        this.faults = faults;
    }

    String place() {
        return place;
    }

    void fault(String sentence) {
        faults.add(place + ": " + sentence);
    }

    boolean has(String key) {
        return entries.containsKey(key);
    }

    String text(String key) {
        var text = optionalText(key);
        if (text == null) {
            if (!has(key)) {
                fault(key + " is missing.");
            }
            return "";
        }
        return text;
    }

    @Nullable
    String optionalText(String key) {
        asked.add(key);
        var value = entries.get(key);
        if (value == null || value instanceof String) {
            return (String) value;
        }
        fault(key + " must be a text; put it in quotes.");
        return null;
    }

    boolean flag(String key, boolean otherwise) {
        asked.add(key);
        var value = entries.get(key);
        if (value == null || value instanceof Boolean) {
            return value == null ? otherwise : (Boolean) value;
        }
        fault(key + " must be true or false.");
        return otherwise;
    }

    @Nullable
    BigDecimal number(String key) {
        asked.add(key);
        var value = entries.get(key);
        if (value == null || value instanceof Number) {
            return value == null ? null : new BigDecimal(value.toString());
        }
        fault(key + " must be a number.");
        return null;
    }

    <E extends Enum<E>> E choice(String key, Class<E> choices, E otherwise) {
        var text = optionalText(key);
        if (text == null) {
            return otherwise;
        }
        for (var choice : choices.getEnumConstants()) {
            if (choice.name().replace('_', '-').equalsIgnoreCase(text)) {
                return choice;
            }
        }
        fault(key + " cannot be \"" + text + "\".");
        return otherwise;
    }

    List<String> texts(String key) {
        asked.add(key);
        var value = entries.get(key);
        var texts = new ArrayList<String>();
        if (value instanceof String text) {
            texts.add(text);
        } else if (value instanceof List<?> list && list.stream().allMatch(String.class::isInstance)) {
            list.forEach(element -> texts.add((String) element));
        } else if (value != null) {
            fault(key + " must be a list of texts; put each in quotes.");
        }
        return texts;
    }

    List<Section> sections(String key) {
        asked.add(key);
        var sections = new ArrayList<Section>();
        if (entries.get(key) instanceof List<?> list) {
            for (var element : list) {
                if (element instanceof Map<?, ?> map) {
                    var name = map.get("name");
                    sections.add(new Section(map, place + ", " + (name == null ? key : key + " " + name), faults));
                } else {
                    fault("each of " + key + " must be a mapping.");
                }
            }
        } else if (has(key)) {
            fault(key + " must be a list.");
        }
        return sections;
    }

    Section section(String key) {
        asked.add(key);
        var value = entries.get(key);
        if (value != null && !(value instanceof Map<?, ?>)) {
            fault(key + " must be a mapping.");
        }
        return new Section(value instanceof Map<?, ?> map ? map : Map.of(), place + ", " + key, faults);
    }

    /** The keys, in the order of the file. */
    List<String> keys() {
        return entries.keySet().stream().map(String::valueOf).toList();
    }

    /** What a key holds: a text, a mapping, or anything else. */
    @Nullable
    Object value(String key) {
        asked.add(key);
        return entries.get(key);
    }

    void refuseUnknownKeys() {
        keys().stream()
                .filter(key -> !asked.contains(key))
                .forEach(key -> fault("the key " + key + " is not known."));
    }
}
