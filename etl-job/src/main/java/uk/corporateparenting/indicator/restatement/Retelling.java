package uk.corporateparenting.indicator.restatement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a source no longer says of somebody on a later night, and what it says anew.
 */
record Retelling(List<Told> gone, List<Told> arrived) {

    Retelling {
        gone = List.copyOf(gone);
        arrived = List.copyOf(arrived);
    }

    /** The difference between all that it said on either night. */
    static Retelling between(List<Told> before, List<Told> after) {
        return new Retelling(without(before, after), without(after, before));
    }

    /**
     * What this is called; nothing where it says the same. Words that change while all days stay are
     * read by another code list, if there is one.
     */
    Optional<Cause> cause(boolean isReadByOtherCodes) {
        if (gone.isEmpty() && arrived.isEmpty()) {
            return Optional.empty();
        }
        if (isReadByOtherCodes && days(gone).equals(days(arrived))) {
            return Optional.of(Cause.CODE_CHANGE);
        }
        if (keepsAll()) {
            return Optional.of(Cause.LATE_ENTRY);
        }
        if (arrived.stream().allMatch(told -> gone.stream().anyMatch(told::isSaidBy))) {
            return Optional.of(Cause.DELETION);
        }
        return Optional.of(Cause.CORRECTION);
    }

    /** Whether all that was said still is, perhaps with more. */
    boolean keepsAll() {
        return gone.stream().allMatch(told -> arrived.stream().anyMatch(told::isSaidBy));
    }

    private static List<List<String>> days(List<Told> all) {
        return all.stream().map(Told::days).sorted((one, other) -> one.toString().compareTo(other.toString())).toList();
    }

    private static List<Told> without(List<Told> all, List<Told> others) {
        var rest = new ArrayList<>(all);
        others.forEach(rest::remove);
        return rest;
    }
}
