package uk.corporateparenting.reckoning;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row of the person or header file. */
record Child(
        String id,
        @Nullable LocalDate bornOn,
        @Nullable LocalDate expectedOn,
        @Nullable LocalDate diedOn) {

    /** The date of birth; an expected one counts only once it has come. */
    @Nullable
    LocalDate birthKnownOn(LocalDate day) {
        if (bornOn != null) {
            return bornOn;
        }
        return expectedOn != null && !expectedOn.isAfter(day) ? expectedOn : null;
    }

    /** The 18th birthday, or never when the date of birth is not known. */
    LocalDate eighteenthBirthday(LocalDate known) {
        var birth = birthKnownOn(known);
        return birth == null ? Span.OPEN : birthday(birth, 18);
    }

    /** A child born on 29 February is a year older on 1 March of other years. */
    private static LocalDate birthday(LocalDate birth, int years) {
        var sameDay = birth.plusYears(years);
        return sameDay.getDayOfMonth() == birth.getDayOfMonth() ? sameDay : sameDay.plusDays(1);
    }

    /** Completed years on the day, or null when the date of birth is not known. */
    @Nullable
    Integer ageOn(LocalDate day) {
        var birth = birthKnownOn(day);
        if (birth == null) {
            return null;
        }
        int years = day.getYear() - birth.getYear();
        return day.isBefore(birthday(birth, years)) ? years - 1 : years;
    }
}
