package uk.corporateparenting.extract.csv;

/** One record of a file: the cells as written, and the line on which it starts, counted from 1. */
public final class CsvRecord {

    private final long line;
    private final String[] cells;

    /** The cells are not copied. */
    CsvRecord(long line, String[] cells) {
        this.line = line;
        this.cells = cells;
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

    boolean isBlank() {
        return cells.length == 1 && cells[0].isBlank();
    }
}
