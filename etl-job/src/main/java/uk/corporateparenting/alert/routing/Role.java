package uk.corporateparenting.alert.routing;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The roles of recipients.csv that are told of breaches, the most concerned first. */
enum Role {
    HEAD_OF_SERVICE("as head of service"),
    DEPUTY("as deputy of the head of service"),
    DIRECTOR("as director, since it has been Poor for long,"),
    COPY("in copy");

    private final String words;

    Role(String words) {
        this.words = words;
    }

    /** The role of a row; none for those who are told of faults only. */
    static Optional<Role> of(String name) {
        return Stream.of(values()).filter(role -> role.name().equals(name.toUpperCase(Locale.ROOT))).findFirst();
    }

    /** The role in the sentence "you get this …". */
    String words() {
        return words;
    }
}
