package uk.corporateparenting.setting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The settings of one council, each with the days on which it is in force. */
public record Settings(List<Setting> all) {

    public Settings {
        all = List.copyOf(all);
    }

    /** The text of a setting on a day. */
    public String text(String name, LocalDate day) {
        return all.stream()
                .filter(setting -> setting.name().equals(name) && setting.isInForceOn(day))
                .map(Setting::value)
                .findFirst()
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
