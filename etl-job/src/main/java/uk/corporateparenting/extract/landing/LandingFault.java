package uk.corporateparenting.extract.landing;

import org.jspecify.annotations.Nullable;
import uk.corporateparenting.finding.Finding;
import uk.corporateparenting.finding.Mask;
import uk.corporateparenting.finding.Tier;

/**
 * An entry of the folder that is not landed.
 *
 * @param feed
 *            the contract whose file is refused, or null where the entry is only ignored
 * @param fileName
 *            name in the inbox, its shape only where it is no name of a feed
 */
public record LandingFault(Reason reason, @Nullable String feed, String fileName, String sentence) implements Landed {

    static LandingFault refused(Reason reason, String feed, String fileName, String sentence) {
        return new LandingFault(reason, feed, fileName, sentence);
    }

    static LandingFault ignored(Reason reason, String fileName, String sentence) {
        return new LandingFault(reason, null, Mask.shape(fileName), sentence);
    }

    /** The fault as a finding about the whole file. */
    public Finding finding() {
        return new Finding(reason.name(), feed == null ? Tier.WARN : Tier.FILE, 0, null, null);
    }

    /** Why an entry is not landed. */
    public enum Reason {
        /** No contract has this name. */
        UNKNOWN_FILE,
        /** The name of an unfinished transfer or of an editor's copy. */
        TEMPORARY_FILE,
        /** Two files for one contract. */
        DUPLICATE_FEED,
        /** A folder, a pipe or a device. */
        NOT_A_FILE,
        /** A symbolic link, or a file that has a second name elsewhere. */
        LINKED_FILE,
        /** The file may not be read, or the disk fails. */
        UNREADABLE,
        /** The file was written to or replaced since it was found complete. */
        CHANGED,
        /** The file is no longer there. */
        VANISHED,
        /** The manifest does not name the file. */
        NOT_IN_MANIFEST,
        /** The content is not what the manifest promises. */
        MANIFEST_MISMATCH
    }
}
