package uk.corporateparenting.alert.fault;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and moments as people write them. */
final class Days {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);

    private Days() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String moment(ZonedDateTime moment) {
        return MOMENT.format(moment);
    }
}
