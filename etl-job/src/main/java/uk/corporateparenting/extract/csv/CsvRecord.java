package uk.corporateparenting.extract.csv;

/** One record of a file: the cells as written, and the line on which it starts, counted from 1. */
public final class CsvRecord {

    private static final char DELETE = 0x7f;

    private final long line;
    private final String[] cells;
    private final boolean mayHoldControl;

    /** The cells are not copied. */
    CsvRecord(long line, String[] cells, boolean mayHoldControl) {
        this.line = line;
        this.cells = cells;
        this.mayHoldControl = mayHoldControl;
    }

    /** The line on which the record starts. */
    public long line() {
        return line;
    }

    /** How many cells there are. */
    public int size() {
        return cells.length;
    }

    /** The text of a cell, counted from 0. */
    public String cell(int position) {
        return cells[position];
    }

    /** Whether a character that controls a terminal stands in a cell. */
    public boolean hasControl(int position) {
        return mayHoldControl && cells[position].chars().anyMatch(character -> isControl((char) character));
    }

    /** Tabs and line ends may stand in a quoted text; what else there is controls a terminal. */
    static boolean isControl(char character) {
        return character == DELETE
                || (character < ' ' && character != '\t' && character != '\n' && character != '\r');
    }

    boolean isBlank() {
        return cells.length == 1 && cells[0].isBlank();
    }
}
