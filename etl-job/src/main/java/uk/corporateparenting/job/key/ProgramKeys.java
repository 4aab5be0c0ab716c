package uk.corporateparenting.job.key;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.configurationmetadata.ConfigurationMetadataProperty;
import org.springframework.boot.configurationmetadata.ConfigurationMetadataRepositoryJsonBuilder;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.IterableConfigurationPropertySource;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ClassPathResource;

/** The program's own keys, as the build describes them from the records that hold them. */
public final class ProgramKeys {

    private static final String DESCRIPTION = "META-INF/spring-configuration-metadata.json";
    private static final ConfigurationPropertyName PREFIX = ConfigurationPropertyName.of("corporate-parenting");
    /** What the command line hands over, which is nobody's to set. */
    private static final ConfigurationPropertyName PROCESS = PREFIX.append("process");

    private ProgramKeys() {}

    /** Every key that may be set, by name. */
    public static List<ProgramKey> all() {
        return described().filter(key -> !PROCESS.equals(ConfigurationPropertyName.of(key.name()))).toList();
    }

    /** What is wrong with the keys given: one sentence each, never with a value. */
    static List<String> faults(Environment environment) {
        var keys = described().toList();
        var binder = Binder.get(environment);
        var unreadable = keys.stream()
                .filter(key -> !key.isReadable(binder))
                .map(key -> "application.yaml: " + key.name() + " cannot be read; it must be " + key.kind() + ".");
        var unknown = given(environment)
                .filter(name -> keys.stream().noneMatch(key -> isPartOf(name, key)))
                .distinct()
                .map(name -> "application.yaml: the key " + name + " is not known; remove or rename it"
                        + " (etl-job config table lists them).");
        return Stream.concat(unreadable, unknown).toList();
    }

    private static Stream<ConfigurationPropertyName> given(Environment environment) {
        return StreamSupport.stream(ConfigurationPropertySources.get(environment).spliterator(), false)
                .filter(IterableConfigurationPropertySource.class::isInstance)
                .flatMap(source -> ((IterableConfigurationPropertySource) source).stream())
                .filter(PREFIX::isAncestorOf);
    }

    private static boolean isPartOf(ConfigurationPropertyName name, ProgramKey key) {
        var known = ConfigurationPropertyName.of(key.name());
        return known.equals(name) || known.isAncestorOf(name);
    }

    private static Stream<ProgramKey> described() {
        try (var description = new ClassPathResource(DESCRIPTION).getInputStream()) {
            return ConfigurationMetadataRepositoryJsonBuilder.create(description)
                    .build()
                    .getAllProperties()
                    .values()
                    .stream()
                    .map(ProgramKeys::key)
                    .sorted(Comparator.comparing(ProgramKey::name));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static ProgramKey key(ConfigurationMetadataProperty property) {
        return new ProgramKey(
                property.getId(),
                type(property.getType()),
                property.getDescription(),
                standard(property.getDefaultValue()));
    }

    private static @Nullable String standard(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Object[] values -> Stream.of(values).map(Object::toString).collect(Collectors.joining(","));
            default -> value.toString();
        };
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name.replaceAll("<.*", ""));
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException("the build describes a key of an unknown type", impossible);
        }
    }
}
