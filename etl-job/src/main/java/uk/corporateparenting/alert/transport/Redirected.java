package uk.corporateparenting.alert.transport;

import uk.corporateparenting.alert.message.Mail;

/** Sends every message to one address and says so in its subject: for all but production. */
public final class Redirected implements Transport {

    private final Transport further;
    private final String recipient;
    private final String subjectPrefix;

    public Redirected(Transport further, String recipient, String subjectPrefix) {
        this.further = further;
        this.recipient = recipient;
        this.subjectPrefix = subjectPrefix;
    }

    @Override
    public void deliver(Message message, HandOver handOver) throws Undelivered {
        var mail = message.mail();
        var marked = new Mail(subjectPrefix + " " + mail.subject(), mail.text(), mail.html(), mail.images(),
                mail.thread());
        further.deliver(
                new Message(message.key(), message.kind(), recipient, message.writtenAt(), marked), handOver);
    }

    @Override
    public String destination() {
        return recipient + " in the place of every recipient, by " + further.destination();
    }
}
