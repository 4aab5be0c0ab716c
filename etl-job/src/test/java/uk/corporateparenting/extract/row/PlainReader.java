package uk.corporateparenting.extract.row;

import java.util.ArrayList;
import java.util.List;

/**
 * A second reader of CSV, written from RFC 4180 without a look at the first: all of a text at once,
 * the quoting stripped by position. Blanks may follow a closing quotation mark, and any of CR, LF
 * and CRLF ends a record.
 */
final class PlainReader {

    private final String text;
    private int at;

    private PlainReader(String text) {
        this.text = text;
    }

    /** All records of a well quoted text, blank lines left out. */
    static List<List<String>> records(String text) {
        var reader = new PlainReader(text);
        var records = new ArrayList<List<String>>();
        while (reader.at < text.length()) {
            var record = reader.record();
            if (record.size() > 1 || !record.getFirst().isBlank()) {
                records.add(record);
            }
        }
        return records;
    }

    private List<String> record() {
        var cells = new ArrayList<String>();
        cells.add(cell());
        while (at < text.length() && text.charAt(at) == ',') {
            at++;
            cells.add(cell());
        }
        if (text.startsWith("\r\n", at)) {
            at += 2;
        } else {
            at++;
        }
        return cells;
    }

    private String cell() {
        if (!text.startsWith("\"", at)) {
            var start = at;
            skipToSeparator();
            return text.substring(start, at);
        }
        var start = at + 1;
        var close = text.indexOf('"', start);
        while (close >= 0 && text.startsWith("\"", close + 1)) {
            close = text.indexOf('"', close + 2);
        }
        if (close < 0) {
            throw new IllegalArgumentException("A quotation mark is never closed.");
        }
        at = close + 1;
        skipToSeparator();
        if (!text.substring(close + 1, at).isBlank()) {
            throw new IllegalArgumentException("Text follows a closing quotation mark.");
        }
        return text.substring(start, close).replace("\"\"", "\"");
    }

    private void skipToSeparator() {
        while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
    }
}
