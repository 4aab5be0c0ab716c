package uk.corporateparenting.indicator.figure;

/** How a value stands against its target. */
public enum Rating {
    STRONG, ACCEPTABLE, POOR
}
