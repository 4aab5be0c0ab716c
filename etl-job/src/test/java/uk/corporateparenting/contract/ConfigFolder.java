package uk.corporateparenting.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A configuration folder made of the texts that a test needs. */
record ConfigFolder(Path path) {

    /** The configuration that ships with the product. */
    static final Path SHIPPED = Path.of("..", "config");

    ConfigFolder file(String name, String... lines) {
        try {
            var file = path.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, List.of(lines));
            return this;
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    ConfigFolder codes(String list, String... codes) {
        var lines = new String[codes.length + 1];
        lines[0] = "code,name,group,subgroup,valid_from,valid_to";
        for (var row = 0; row < codes.length; row++) {
            lines[row + 1] = codes[row] + ",Name,,,,";
        }
        return file("codes/" + list + ".csv", lines);
    }
}
