package uk.corporateparenting.extract.csv;

/** A file that must not be loaded, not even in part. */
public final class FileRefused extends RuntimeException {

    private final Reason reason;

    /** For that reason, and a plain sentence that holds nothing of the file's content. */
    public FileRefused(Reason reason, String sentence) {
        super(sentence, null, false, false);
        this.reason = reason;
    }

    /** The code of the finding. */
    public String code() {
        return reason.name();
    }

    /** What is wrong, and where it helps what to do. */
    public String sentence() {
        return String.valueOf(getMessage());
    }

    /** Whether the file is well formed, so that the night is held rather than the file rejected. */
    public boolean isHeld() {
        return reason == Reason.ZERO_ROWS;
    }

    /** Why a file is refused. */
    public enum Reason {
        /** The content is of another kind: a web page, a spreadsheet, an archive. */
        NOT_CSV,
        /** The text is not UTF-8 throughout. */
        ENCODING,
        /** There is no text at all. */
        EMPTY,
        /** A NUL character, which no export writes on purpose. */
        CONTROL_CHAR,
        /** Two columns of one name. */
        HEADER_DUPLICATE,
        /** A required column is not there. */
        HEADER_MISSING,
        /** The first line is not the header of this feed. */
        HEADER_MISMATCH,
        /** The quoting is broken. */
        CSV_SYNTAX,
        /** A header without rows, which is never read as "no child is in care". */
        ZERO_ROWS,
        /** The manifest announces another number of rows than the file holds. */
        ROWS_NOT_AS_ANNOUNCED,
        /** The compressed file is damaged or cut. */
        CORRUPT,
        /** More text than any extract has, or than its compressed size explains. */
        TOO_LARGE
    }
}
