package uk.corporateparenting.job.watch;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/**
 * Keeps the clock, the web server and the meters out of every command but {@code serve}: the others
 * start as fast as if these libraries were not there.
 */
final class OnlyWhileServing implements AutoConfigurationImportFilter, EnvironmentAware {

    private static final List<String> SERVING = List.of(
            "quartz", "actuate", "health", "micrometer", "tomcat", "servlet", "webmvc", "http", "jackson").stream()
            .map(module -> "org.springframework.boot." + module + ".")
            .toList();

    private boolean isServing;

    @Override
    public void setEnvironment(Environment environment) {
        isServing = environment.acceptsProfiles(Profiles.of("serve"));
    }

    @Override
    public boolean[] match(@Nullable String[] classes, AutoConfigurationMetadata metadata) {
        var matches = new boolean[classes.length];
        for (var i = 0; i < classes.length; i++) {
            var name = classes[i];
            matches[i] = isServing || name == null || SERVING.stream().noneMatch(name::startsWith);
        }
        return matches;
    }
}
