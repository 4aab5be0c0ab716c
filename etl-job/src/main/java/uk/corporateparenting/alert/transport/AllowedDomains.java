package uk.corporateparenting.alert.transport;

import java.util.List;
import java.util.Locale;
import uk.corporateparenting.alert.transport.Undelivered.Reason;

/** Lets a message go to the named domains and what is below them only, whatever wrote it. */
public final class AllowedDomains implements Transport {

    private final Transport further;
    private final List<String> domains;

    public AllowedDomains(Transport further, List<String> domains) {
        this.further = further;
        this.domains = domains.stream().map(domain -> domain.toLowerCase(Locale.ROOT)).toList();
    }

    @Override
    public void deliver(Message message, HandOver handOver) throws Undelivered {
        if (!isAllowed(message.recipient())) {
            throw new Undelivered(Reason.RECIPIENT_NOT_ALLOWED);
        }
        further.deliver(message, handOver);
    }

    private boolean isAllowed(String address) {
        var domain = address.substring(address.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        return domains.stream().anyMatch(allowed -> domain.equals(allowed) || domain.endsWith("." + allowed));
    }

    @Override
    public String destination() {
        return further.destination();
    }
}
