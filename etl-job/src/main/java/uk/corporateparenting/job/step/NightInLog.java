package uk.corporateparenting.job.step;

import org.slf4j.MDC;

/**
 * While it is open, each log line says to which council and run it belongs; never to which child.
 */
public final class NightInLog implements AutoCloseable {

    private static final String COUNCIL = "council";
    private static final String RUN = "run";

    /** Opens it for a night, in this thread and those that stage its files. */
    public NightInLog(NightUnderWay night) {
        MDC.put(COUNCIL, night.council().slug());
        MDC.put(RUN, night.council().slug() + "/" + night.attempt().businessDate() + "#" + night.attempt().number());
    }

    @Override
    public void close() {
        MDC.remove(COUNCIL);
        MDC.remove(RUN);
    }
}
