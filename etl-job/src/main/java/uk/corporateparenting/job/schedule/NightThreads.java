package uk.corporateparenting.job.schedule;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import uk.corporateparenting.job.JobSettings;

/** Where nights run: councils side by side, one council never twice. */
@Component
@Profile("serve")
final class NightThreads implements DisposableBean {

    private final Set<String> busy = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads;

    NightThreads(JobSettings settings) {
        var atOnce = settings.schedule().sideBySideOn(Runtime.getRuntime().availableProcessors());
        threads = Executors.newFixedThreadPool(atOnce, Thread.ofPlatform().name("night-", 1).factory());
    }

    /** Runs a night of a council as soon as a thread is free, unless this process already has one. */
    void start(String slug, Runnable night) {
        if (busy.add(slug)) {
            threads.execute(() -> {
                try {
                    night.run();
                } finally {
                    busy.remove(slug);
                }
            });
        }
    }

    boolean isBusy(String slug) {
        return busy.contains(slug);
    }

    @Override
    public void destroy() {
        threads.shutdownNow();
        threads.close();
    }
}
