package uk.corporateparenting.job.command.alerts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import uk.corporateparenting.alert.message.Mail;
import uk.corporateparenting.alert.transport.FolderTransport;
import uk.corporateparenting.alert.transport.Message;
import uk.corporateparenting.alert.transport.Sender;
import uk.corporateparenting.alert.transport.Undelivered;
import uk.corporateparenting.job.WrongUsage;

/** A mail as files of one name: as a mail program has it, and each of its parts. */
record PreviewFiles(Path folder, Sender sender, OffsetDateTime writtenAt) {

    /** Writes them and says where they are. */
    List<String> write(String name, String recipient, Mail mail) throws IOException {
        Files.createDirectories(folder);
        return List.of(
                "Subject: " + mail.subject(),
                "Written: " + message(new Message(name, "breach", recipient, writtenAt, mail)),
                "Written: " + Files.writeString(folder.resolve(name + ".html"), withImages(mail)),
                "Written: " + Files.writeString(folder.resolve(name + ".txt"), mail.text()));
    }

    private Path message(Message message) {
        try {
            new FolderTransport(folder, sender).deliver(message, () -> true);
        } catch (Undelivered failure) {
            throw new WrongUsage(folder + " got no mail: " + failure.reason().sentence());
        }
        return folder.resolve(message.key() + ".eml");
    }

    /** A browser has no parts of a mail to take an image from. */
    private static String withImages(Mail mail) {
        var html = mail.html();
        for (var image : mail.images()) {
            var inPlace = "data:image/png;base64," + Base64.getEncoder().encodeToString(image.png());
            html = html.replace("cid:" + image.contentId(), inPlace);
        }
        return html;
    }
}
