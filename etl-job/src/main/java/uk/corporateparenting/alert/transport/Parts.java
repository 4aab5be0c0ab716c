package uk.corporateparenting.alert.transport;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import uk.corporateparenting.alert.message.InlineImage;
import uk.corporateparenting.alert.message.Mail;

/** A mail as mixed(related(alternative(text, HTML), pictures)), which every mail program reads. */
final class Parts {

    private Parts() {}

    static MimeMultipart of(Mail mail) throws MessagingException {
        var words = new MimeMultipart("alternative", text(mail.text(), "plain"), text(mail.html(), "html"));
        var shown = new MimeMultipart("related", holding(words));
        for (var image : mail.images()) {
            shown.addBodyPart(picture(image));
        }
        return new MimeMultipart("mixed", holding(shown));
    }

    private static MimeBodyPart text(String words, String subtype) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(words, UTF_8.name(), subtype);
        return part;
    }

    private static MimeBodyPart holding(MimeMultipart parts) throws MessagingException {
        var part = new MimeBodyPart();
        part.setContent(parts);
        return part;
    }

    private static MimeBodyPart picture(InlineImage image) throws MessagingException {
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(image.png(), "image/png")));
        part.setContentID("<" + image.contentId() + ">");
        part.setDisposition(Part.INLINE);
        part.setFileName(image.contentId() + ".png");
        part.setDescription(image.altText(), UTF_8.name());
        return part;
    }
}
