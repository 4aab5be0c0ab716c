package uk.corporateparenting.staging;

import java.util.List;

/**
 * Why a night must not be published, in sentences; nothing speaks against it when there is none.
 */
public record Held(List<String> reasons) {

    public Held {
        reasons = List.copyOf(reasons);
    }
}
