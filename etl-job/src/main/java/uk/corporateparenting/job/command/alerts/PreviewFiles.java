package uk.corporateparenting.job.command.alerts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import uk.corporateparenting.alert.message.Mail;

/** The parts of a mail as files of one name. */
record PreviewFiles(Path folder, String name) {

    /** Writes them and says where they are. */
    List<String> write(Mail mail) throws IOException {
        Files.createDirectories(folder);
        return List.of(
                "Subject: " + mail.subject(),
                "Written: " + written(".txt", mail.text()),
                "Written: " + written(".html", withImages(mail)));
    }

    private Path written(String suffix, String content) throws IOException {
        return Files.writeString(folder.resolve(name + suffix), content);
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
