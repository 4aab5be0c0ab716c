package uk.corporateparenting.setting;

import static java.util.stream.Collectors.toCollection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The settings of one council, each with the days on which it is in force. */
public record Settings(List<Setting> all) {

    public Settings {
        all = List.copyOf(all);
    }

    /** The values in force, of which no two of one setting overlap. */
    public List<Setting> inForce() {
        return all.stream().map(Setting::name).distinct().flatMap(this::inForce).toList();
    }

    private Stream<Setting> inForce(String name) {
        var days = all.stream()
                .filter(setting -> setting.name().equals(name))
                .flatMap(setting -> Stream.of(Optional.of(setting.from()), Optional.ofNullable(setting.to())))
                .flatMap(Optional::stream)
                .collect(toCollection(TreeSet::new));
        return days.stream().flatMap(day -> find(name, day).stream()
                .map(setting -> new Setting(name, setting.value(), day, days.higher(day))));
    }

    private Optional<Setting> find(String name, LocalDate day) {
        return all.stream().filter(setting -> setting.name().equals(name) && setting.isInForceOn(day)).findFirst();
    }

    /** The text of a setting on a day. */
    public String text(String name, LocalDate day) {
        return find(name, day)
                .map(Setting::value)
                .orElseThrow(() -> new IllegalStateException(
                        "The setting " + name + " has no value on " + day + "; give it one in settings.csv."));
    }

    /** A switch on a day. */
    public boolean flag(String name, LocalDate day) {
        return Boolean.parseBoolean(text(name, day));
    }

    /** A whole number on a day. */
    public int number(String name, LocalDate day) {
        return Integer.parseInt(text(name, day));
    }

    /** A decimal number on a day. */
    public BigDecimal decimal(String name, LocalDate day) {
        return new BigDecimal(text(name, day));
    }
}
