package uk.corporateparenting.extract.csv;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import uk.corporateparenting.extract.csv.FileRefused.Reason;

/**
 * The text of a CSV file with every cell cut one character after the longest allowed, and every
 * record one cell after the widest, because the parser behind would otherwise keep a cell of any
 * size in memory. It follows the quoting exactly as that parser does.
 */
final class BoundedFields extends Reader {

    private static final int BUFFER = 1 << 14;
    private static final char DELETE = 0x7f;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Reader source;
    private final Limits limits;
    private final char[] read = new char[BUFFER];
    /** One longer, as a quote that may end a cell is passed on one character late. */
    private final char[] passed = new char[BUFFER + 1];
    private int start;
    private int end;
    private State state = State.FIELD_START;
    private boolean nothingYet = true;
    private int length;
    private int column;
    private boolean hasPassedControl;

    BoundedFields(Reader source, Limits limits) {
        this.source = source;
        this.limits = limits;
    }

    @Override
    public int read(char[] target, int offset, int wanted) throws IOException {
        while (start == end) {
            if (!fill()) {
                return -1;
            }
        }
        var count = Math.min(wanted, end - start);
        System.arraycopy(passed, start, target, offset, count);
        start += count;
        return count;
    }

    /**
     * Whether a character that controls a terminal has been passed on: only then need cells be searched
     * for one.
     */
    boolean hasPassedControl() {
        return hasPassedControl;
    }

    @Override
    public void close() throws IOException {
        source.close();
    }

    private boolean fill() throws IOException {
        start = 0;
        end = 0;
        var count = readSource();
        if (count < 0) {
            return finish();
        }
        for (var at = 0; at < count; at++) {
            at = passPlainText(at, count);
            if (at < count) {
                follow(read[at]);
            }
        }
        return true;
    }

    /** Most of a file is letters and digits between commas, which need no thought one by one. */
    private int passPlainText(int from, int count) {
        if (state == State.FIELD_START && !nothingYet && isPlain(read[from])) {
            state = State.PLAIN;
            length = 0;
        }
        if (state != State.PLAIN || column > limits.columns()) {
            return from;
        }
        var until = Math.min(count, from + limits.fieldLength() - Math.min(length, limits.fieldLength()));
        var at = from;
        while (at < until && isPlain(read[at])) {
            passed[end++] = read[at++];
        }
        length += at - from;
        return at;
    }

    private static boolean isPlain(char character) {
        return (character > ',' && character != DELETE) || character == ' ';
    }

    private int readSource() throws IOException {
        try {
            return source.read(read, 0, BUFFER);
        } catch (CharacterCodingException _) {
            throw new FileRefused(
                    Reason.ENCODING, "The file is not UTF-8 throughout; save it as UTF-8, and check that it is whole.");
        }
    }

    private boolean finish() {
        if (state == State.QUOTED) {
            throw new FileRefused(Reason.CSV_SYNTAX, "A quotation mark is opened and never closed.");
        }
        if (state == State.QUOTE_IN_QUOTED) {
            state = State.QUOTE_ENDED;
            pass('"');
            return true;
        }
        return false;
    }

    private void follow(char character) {
        if (character == 0) {
            throw new FileRefused(Reason.CONTROL_CHAR, "The file holds NUL characters; it is damaged.");
        }
        hasPassedControl |= CsvRecord.isControl(character);
        if (nothingYet && isBeforeText(character)) {
            return;
        }
        switch (state) {
            case FIELD_START -> startField(character);
            case PLAIN -> continuePlain(character);
            case QUOTED -> continueQuoted(character);
            case QUOTE_IN_QUOTED -> afterQuoteInQuoted(character);
            case QUOTE_ENDED -> afterQuotes(character);
        }
    }

    /** A byte order mark is no text; it may stand before the first line or before blank ones. */
    private boolean isBeforeText(char character) {
        nothingYet = character == BYTE_ORDER_MARK || isLineEnd(character);
        return character == BYTE_ORDER_MARK;
    }

    private void startField(char character) {
        length = 0;
        if (character == '"') {
            state = State.QUOTED;
            pass(character);
        } else {
            state = State.PLAIN;
            continuePlain(character);
        }
    }

    private void continuePlain(char character) {
        if (character == ',' || isLineEnd(character)) {
            endField(character);
        } else if (length <= limits.fieldLength()) {
            length++;
            pass(character);
        }
    }

    private void continueQuoted(char character) {
        if (character == '"') {
            state = State.QUOTE_IN_QUOTED;
        } else if (length <= limits.fieldLength()) {
            length++;
            pass(character);
        }
    }

    private void afterQuoteInQuoted(char character) {
        if (character != '"') {
            state = State.QUOTE_ENDED;
            pass('"');
            afterQuotes(character);
            return;
        }
        state = State.QUOTED;
        if (length <= limits.fieldLength()) {
            length++;
            pass('"');
            pass('"');
        }
    }

    /** What may follow a closing quotation mark, the parser decides. */
    private void afterQuotes(char character) {
        if (character == ',' || isLineEnd(character)) {
            endField(character);
        } else {
            pass(character);
        }
    }

    private void endField(char character) {
        state = State.FIELD_START;
        if (character == ',') {
            column = Math.min(column + 1, limits.columns() + 1);
        } else {
            column = 0;
        }
        pass(character);
    }

    private void pass(char character) {
        if (column <= limits.columns()) {
            passed[end++] = character;
        }
    }

    private static boolean isLineEnd(char character) {
        return character == '\n' || character == '\r';
    }

    private enum State {
        FIELD_START, PLAIN, QUOTED, QUOTE_IN_QUOTED, QUOTE_ENDED
    }
}
