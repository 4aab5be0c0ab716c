package uk.corporateparenting.setting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row of the configuration that is in force on some days only. */
interface Dated {

    /** The first day. */
    LocalDate from();

    /** The day after the last one; null where there is none. */
    @Nullable
    LocalDate to();

    /** Whether it is in force on a day. */
    default boolean isInForceOn(LocalDate day) {
        var end = to();
        return !day.isBefore(from()) && (end == null || day.isBefore(end));
    }
}
