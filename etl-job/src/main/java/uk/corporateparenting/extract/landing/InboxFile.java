package uk.corporateparenting.extract.landing;

import java.nio.file.Path;
import uk.corporateparenting.contract.Contract;

/**
 * An entry of a night's folder that has the name of a feed, as it was when the folder was complete.
 */
record InboxFile(Contract contract, Path path, FileStamp stamp) {

    String name() {
        return path.getFileName().toString();
    }
}
