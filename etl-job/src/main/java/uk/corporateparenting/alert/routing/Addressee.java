package uk.corporateparenting.alert.routing;

/**
 * Somebody who is written to.
 *
 * @param why
 *            the words for why they get it, for example "as head of service"
 */
public record Addressee(String address, String name, String why) {}
