package uk.corporateparenting.reckoning;

import java.nio.file.Path;

/**
 * Reads a folder of CSV files, as a council's night delivers them, into rows that know no source
 * any more.
 */
public final class NightFolder {

    private NightFolder() {}

    /** A folder in the Standard Safeguarding Dataset (§2). */
    public static Night ssd(Path folder, SourceSystemDialect dialect) {
        return new SsdFolder(folder, dialect).read();
    }

    /** A folder of the national return (§4). */
    public static Night ssda903(Path folder) {
        return new Ssda903Folder(folder).read();
    }
}
