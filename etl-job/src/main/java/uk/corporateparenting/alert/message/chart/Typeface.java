package uk.corporateparenting.alert.message.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The letters of the picture: a font that comes with the program, so that no machine's differ. */
final class Typeface {

    private static final String FOLDER = "/net/sf/jasperreports/fonts/dejavu/";
    private static final Font PLAIN = load("DejaVuSans.ttf");
    private static final Font BOLD = load("DejaVuSans-Bold.ttf");

    private Typeface() {}

    static Font plain(int size) {
        return PLAIN.deriveFont((float) size);
    }

    static Font bold(int size) {
        return BOLD.deriveFont((float) size);
    }

    private static Font load(String file) {
        try (var letters = Objects.requireNonNull(Typeface.class.getResourceAsStream(FOLDER + file))) {
            return Font.createFont(Font.TRUETYPE_FONT, letters);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (FontFormatException broken) {
            throw new IllegalStateException("the font " + file + " cannot be read", broken);
        }
    }
}
