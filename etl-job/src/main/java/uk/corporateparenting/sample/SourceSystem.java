package uk.corporateparenting.sample;

/** The case-management system whose way of writing an extract imitates. */
public enum SourceSystem {
    LIQUIDLOGIC, MOSAIC, ECLIPSE
}
