package uk.corporateparenting.finding;

/** Shows the shape of a value without the value; {@code control.masked} is the same in SQL. */
public final class Mask {

    private static final int LONGEST = 30;
    /** What a spreadsheet takes for the start of a formula. */
    private static final String FORMULA_STARTS = "=+-@";

    private Mask() {}

    /**
     * Letters become A, digits 9, control characters and the start of a formula a dot; thirty
     * characters at most.
     */
    public static String shape(String value) {
        var shape = new StringBuilder();
        value.codePoints().limit(LONGEST).forEach(character -> {
            if (Character.isLetter(character)) {
                shape.append('A');
            } else if (Character.isDigit(character)) {
                shape.append('9');
            } else if (character < ' ' || character > '~'
                    || (shape.isEmpty() && FORMULA_STARTS.indexOf(character) >= 0)) {
                shape.append('.');
            } else {
                shape.append((char) character);
            }
        });
        return shape.toString();
    }
}
