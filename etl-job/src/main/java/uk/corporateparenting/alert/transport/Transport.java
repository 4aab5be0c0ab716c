package uk.corporateparenting.alert.transport;

/** Takes a message out of the house, or says why not. */
public interface Transport {

    /** Hands the message over; returning means that it was taken. */
    void deliver(Message message, HandOver handOver) throws Undelivered;

    /** Where messages go, for people. */
    String destination();
}
