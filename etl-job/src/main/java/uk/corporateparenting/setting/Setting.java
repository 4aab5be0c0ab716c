package uk.corporateparenting.setting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One value of a named setting and the days, the last one excluded, on which it is in force. */
public record Setting(String name, String value, LocalDate from, @Nullable LocalDate to) implements Dated {}
