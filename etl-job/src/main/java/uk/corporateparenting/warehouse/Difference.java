package uk.corporateparenting.warehouse;

/** How many rows of a table a night inserted, updated and deleted. */
public record Difference(String table, int inserted, int updated, int deleted) {

    /** Rows that no longer say what they said. */
    int superseded() {
        return updated + deleted;
    }

    /** Rows the night changed in any way. */
    public int total() {
        return inserted + updated + deleted;
    }
}
