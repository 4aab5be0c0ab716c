package uk.corporateparenting.alert.message;

import java.util.List;

/**
 * What a recipient reads.
 *
 * @param thread
 *            key of the conversation it belongs to; mails of one thread are shown together
 */
public record Mail(String subject, String text, String html, List<InlineImage> images, String thread) {

    public Mail {
        images = List.copyOf(images);
    }
}
