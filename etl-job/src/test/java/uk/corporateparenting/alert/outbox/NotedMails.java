package uk.corporateparenting.alert.outbox;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import uk.corporateparenting.alert.transport.HandOver;
import uk.corporateparenting.alert.transport.Message;
import uk.corporateparenting.alert.transport.Transport;
import uk.corporateparenting.alert.transport.Undelivered;
import uk.corporateparenting.alert.transport.Undelivered.Reason;

/** Notes what it is handed and what of it was taken. */
final class NotedMails implements Transport {

    private final List<Message> handed = new CopyOnWriteArrayList<>();
    private final List<Message> taken = new CopyOnWriteArrayList<>();
    private volatile @Nullable Reason refusal;
    private volatile @Nullable Runnable meanwhile;
    private volatile boolean isToDie;

    /** The process is gone. */
    static final class Death extends RuntimeException {

        private static final long serialVersionUID = 1;
    }

    List<Message> handed() {
        return handed;
    }

    List<Message> taken() {
        return taken;
    }

    void refuseNext(Reason reason) {
        refusal = reason;
    }

    /** Lets something happen while the next message is on its way, which then is refused. */
    void refuseNextAfter(Runnable event, Reason reason) {
        meanwhile = event;
        refusal = reason;
    }

    void dieNext() {
        isToDie = true;
    }

    @Override
    public void deliver(Message message, HandOver handOver) throws Undelivered {
        handed.add(message);
        var refused = refusal;
        refusal = null;
        var event = meanwhile;
        meanwhile = null;
        if (event != null) {
            event.run();
        }
        if (refused != null && refused != Reason.SMTP_SILENT) {
            throw new Undelivered(refused);
        }
        if (!handOver.begins()) {
            throw new Undelivered(Reason.TAKEN_OVER);
        }
        if (isToDie) {
            isToDie = false;
            throw new Death();
        }
        if (refused != null) {
            throw new Undelivered(refused);
        }
        taken.add(message);
    }

    @Override
    public String destination() {
        return "a list";
    }
}
