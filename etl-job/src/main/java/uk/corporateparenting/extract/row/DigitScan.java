package uk.corporateparenting.extract.row;

/** Goes through a text once, digit by ASCII digit. After a surprise it never reaches the end. */
final class DigitScan {

    private final String text;
    private int at;
    private boolean surprised;

    DigitScan(String text) {
        this.text = text;
    }

    boolean isAtEnd() {
        return !surprised && at == text.length();
    }

    void expect(char character) {
        surprised |= !skip(character);
    }

    void expectOneOf(char one, char other) {
        surprised |= !skip(one) && !skip(other);
    }

    boolean skip(char character) {
        if (at < text.length() && text.charAt(at) == character) {
            at++;
            return true;
        }
        return false;
    }

    /** The number that the next digits spell; of nine digits at most. */
    int number(int fewest, int most) {
        var start = at;
        var number = 0;
        while (at < text.length() && at - start < most && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            number = number * 10 + text.charAt(at) - '0';
            at++;
        }
        surprised |= at - start < fewest;
        return number;
    }

    void numberUpTo(int greatest) {
        surprised |= number(2, 2) > greatest;
    }
}
