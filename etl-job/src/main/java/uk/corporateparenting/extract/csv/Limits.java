package uk.corporateparenting.extract.csv;

/**
 * What no honest extract exceeds.
 *
 * @param fieldLength
 *            characters in one cell
 * @param columns
 *            cells in one record
 * @param bytes
 *            bytes of text in one file
 * @param compression
 *            bytes of text per compressed byte, asked once there is a mebibyte of text
 */
public record Limits(int fieldLength, int columns, long bytes, int compression) {

    /** Ten thousand characters, a thousand columns, eight gibibytes, a hundred to one. */
    public static final Limits USUAL = new Limits(10_000, 1_000, 8L << 30, 100);
}
