package uk.corporateparenting.sample.council;

/** The case-management system whose way of writing an extract imitates. */
public enum SourceSystem {
    LIQUIDLOGIC, MOSAIC, ECLIPSE
}
