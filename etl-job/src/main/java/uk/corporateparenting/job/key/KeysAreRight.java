package uk.corporateparenting.job.key;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import uk.corporateparenting.setting.ConfigurationFaults;

/**
 * Refuses to start with a wrong key or a secret that others can read, and says all that is wrong.
 */
public final class KeysAreRight implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        var secrets = Path.of(environment.getProperty("corporate-parenting.secrets", "secrets"));
        var faults = Stream.concat(ProgramKeys.faults(environment).stream(), SecretFiles.faults(secrets).stream())
                .toList();
        if (!faults.isEmpty()) {
            throw new ConfigurationFaults(faults);
        }
    }
}
