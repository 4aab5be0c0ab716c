package uk.corporateparenting.extract.landing;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import uk.corporateparenting.contract.Contract;

/**
 * A copy that nobody else writes to.
 *
 * @param fileName
 *            name in the inbox
 * @param path
 *            the copy, as it came: gzipped if its name ends in {@code .gz}
 * @param bytes
 *            size of the copy
 * @param sha256
 *            of the copy, in small hexadecimal digits
 * @param announcedRows
 *            rows that the manifest promises, or null without a manifest
 */
public record LandedFile(
        Contract contract, String fileName, Path path, long bytes, String sha256, @Nullable Long announcedRows)
        implements
            Landed {}
