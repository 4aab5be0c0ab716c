package uk.corporateparenting.setting;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import uk.corporateparenting.calendar.SchoolTerm;
import uk.corporateparenting.calendar.SchoolTerms;
import uk.corporateparenting.calendar.WorkingDays;

/**
 * The configuration folder, read whole and without a fault.
 *
 * @param files
 *            every file as text, by its path below the folder: kept with each publication
 */
public record Configuration(
        Path folder,
        List<Council> councils,
        List<IndicatorPolicy> indicators,
        List<Target> targets,
        List<Recipient> recipients,
        List<Population> populations,
        List<CouncilSetting> settings,
        List<RoleMapping> roles,
        WorkingDays workingDays,
        List<CouncilTerm> terms,
        SortedMap<String, String> files) {

    /** Stands for every council, section or indicator in a configuration file. */
    public static final String ALL = "*";

    /** The council of a short name. */
    public Optional<Council> council(String slug) {
        return councils.stream().filter(council -> council.slug().equals(slug)).findFirst();
    }

    /** SHA-256 over every file: two configurations with the same one are the same. */
    public String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            files.forEach((file, content) -> {
                digest.update(file.getBytes(UTF_8));
                digest.update((byte) 0);
                digest.update(content.getBytes(UTF_8));
                digest.update((byte) 0);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** The settings of a council: its own before those of all councils. */
    public Settings settingsOf(Council council) {
        return new Settings(Stream.of(council.slug(), ALL)
                .flatMap(authority -> settings.stream()
                        .filter(setting -> setting.authority().equals(authority))
                        .map(CouncilSetting::setting))
                .toList());
    }

    /** The targets of a council. */
    public List<Target> targetsOf(Council council) {
        return targets.stream()
                .filter(target -> target.authority().equals(council.slug()))
                .toList();
    }

    /** What the configuration says of an indicator, where it lists it. */
    public Optional<IndicatorPolicy> indicator(String code) {
        return indicators.stream().filter(policy -> policy.code().equals(code)).findFirst();
    }

    /** The same with other targets. */
    Configuration withTargets(List<Target> others) {
        return new Configuration(
                folder, councils, indicators, others, recipients, populations, settings, roles, workingDays, terms,
                files);
    }

    /** The populations of a council. */
    public List<Population> populationsOf(Council council) {
        return populations.stream()
                .filter(population -> population.authority().equals(council.slug()))
                .toList();
    }

    /** The school terms of a council: its own in the place of those of all councils. */
    public SchoolTerms termsOf(Council council) {
        var own = termsOf(council.slug()).toList();
        var labels = own.stream().map(SchoolTerm::label).toList();
        return new SchoolTerms(
                Stream.concat(own.stream(), termsOf(ALL).filter(term -> !labels.contains(term.label()))).toList());
    }

    private Stream<SchoolTerm> termsOf(String authority) {
        return terms.stream().filter(term -> term.authority().equals(authority)).map(CouncilTerm::term);
    }
}
