package uk.corporateparenting.job.watch;

import java.util.List;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where {@code serve} shows its health and metrics: {@code corporate-parenting.watch.*}.
 *
 * @param port
 *            port of health and metrics
 * @param address
 *            address that this port is bound to
 */
public record WatchSettings(@DefaultValue("8081") int port, @DefaultValue("127.0.0.1") String address) {

    private static final int LAST_PORT = 65_535;

    /** What is wrong with them, a sentence each. */
    public List<String> faults() {
        return port >= 0 && port <= LAST_PORT
                ? List.of()
                : List.of("application.yaml: corporate-parenting.watch.port is " + port
                        + "; it must lie between 1 and " + LAST_PORT + ", or be 0 for any that is free.");
    }
}
