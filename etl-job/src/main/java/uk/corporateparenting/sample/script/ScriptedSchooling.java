package uk.corporateparenting.sample.script;

import java.time.LocalDate;

/** A time at a school of some standing. */
public record ScriptedSchooling(Standing standing, boolean primary, LocalDate start, LocalDate end) {

    /** What inspectors say of the school. */
    public enum Standing {
        GOOD_OR_OUTSTANDING, LESS_THAN_GOOD, UNGRADED
    }
}
