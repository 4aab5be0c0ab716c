package uk.corporateparenting.alert.message.chart;

import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.function.DoubleFunction;

/** What is written at a place of an axis. */
final class TickText extends NumberFormat {

    private static final long serialVersionUID = 1;

    private final transient DoubleFunction<String> words;

    TickText(DoubleFunction<String> words) {
        this.words = words;
    }

    @Override
    public StringBuffer format(double place, StringBuffer into, FieldPosition position) {
        return into.append(words.apply(place));
    }

    @Override
    public StringBuffer format(long place, StringBuffer into, FieldPosition position) {
        return format((double) place, into, position);
    }

    @Override
    public Number parse(String text, ParsePosition position) {
        throw new UnsupportedOperationException("an axis is only written");
    }
}
