package uk.corporateparenting.alert.message;

/**
 * A picture within the HTML of a mail.
 *
 * @param contentId
 *            by which the HTML names it
 * @param altText
 *            what it says, for those who do not see it
 */
@SuppressWarnings("ArrayRecordComponent") // written once, sent as it is, never compared
public record InlineImage(String contentId, String altText, byte[] png) {}
