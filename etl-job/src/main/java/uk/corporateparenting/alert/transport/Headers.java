package uk.corporateparenting.alert.transport;

import java.util.LinkedHashMap;
import java.util.Map;

/** The headers by which mail programs file a message, thread it and do not answer it. */
final class Headers {

    private Headers() {}

    static Map<String, String> of(Message message, Sender sender) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("Auto-Submitted", "auto-generated");
        headers.put("X-Auto-Response-Suppress", "All");
        headers.put("List-Id", "<" + message.kind() + ".corporate-parenting." + sender.domain() + ">");
        if (!message.mail().thread().isEmpty()) {
            var thread = "<thread." + named(message.mail().thread()) + "@" + sender.domain() + ">";
            headers.put("In-Reply-To", thread);
            headers.put("References", thread);
        }
        if (sender.replyTo() != null) {
            headers.put("Reply-To", sender.replyTo());
        }
        if (sender.unsubscribe() != null) {
            headers.put("List-Unsubscribe", "<mailto:" + sender.unsubscribe() + ">");
        }
        return headers;
    }

    /** A thread's key with nothing in it that a header could stumble over. */
    private static String named(String thread) {
        return thread.replaceAll("[^A-Za-z0-9._-]", "_");
    }
}
