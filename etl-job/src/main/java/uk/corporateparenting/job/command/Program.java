package uk.corporateparenting.job.command;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the application once a command is understood. */
@FunctionalInterface
public interface Program {

    /** The configuration folder where nobody names another. */
    Path DEFAULT_CONFIGURATION = Path.of("config");

    /** A running application with these properties. */
    ConfigurableApplicationContext start(Map<String, String> properties);

    /** Whether somebody names a database; without one the embedded one is used. */
    default boolean hasNamedDatabase() {
        return System.getenv("SPRING_DATASOURCE_URL") != null;
    }
}
