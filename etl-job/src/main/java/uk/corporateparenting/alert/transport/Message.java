package uk.corporateparenting.alert.transport;

/** One message to one recipient, as it waits in the outbox. */
public record Message(String key, String recipient, String subject, String body) {}
