package uk.corporateparenting.alert.transport;

/** Asked once a mail server is ready for the text of a message: from then on it may have it. */
@FunctionalInterface
public interface HandOver {

    /** Whether the text may go out: whether nobody else has begun to send it meanwhile. */
    boolean begins();
}
