package uk.corporateparenting.sample.chance;

import java.util.List;
import java.util.stream.Stream;

/** Codes with weights, written {@code "U6:60 U3:25 K2:15"}. */
public final class Choice {

    private record Weighted(String code, double upTo) {}

    private final List<Weighted> codes;

    private Choice(List<Weighted> codes) {
        this.codes = codes;
    }

    /** The codes and their weights as written. */
    public static Choice of(String weights) {
        var total = new double[1];
        return new Choice(Stream.of(weights.split(" ", -1)).map(word -> {
            var colon = word.lastIndexOf(':');
            total[0] += Double.parseDouble(word.substring(colon + 1));
            return new Weighted(word.substring(0, colon), total[0]);
        }).toList());
    }

    /** One code, each as likely as its weight. */
    public String pick(Chance chance) {
        return at(chance.share());
    }

    /** The code at a share of all weights between 0 and 1. */
    public String at(double share) {
        var point = share * codes.getLast().upTo();
        return codes.stream().filter(code -> point < code.upTo()).findFirst().orElse(codes.getLast()).code();
    }
}
