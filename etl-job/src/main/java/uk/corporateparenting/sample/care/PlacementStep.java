package uk.corporateparenting.sample.care;

import java.time.LocalDate;

/**
 * A placement from a day on; the carer may be the one before under another code, and a child may
 * only be back from a temporary stay. {@code leaving} says why the placement before was left.
 */
public record PlacementStep(LocalDate on, Placement placement, boolean sameCarer, boolean back, String leaving) {

    /** Whether national counting sees another placement. */
    public boolean counts() {
        return !sameCarer && !back && !placement.temporary();
    }
}
