package uk.corporateparenting.alert.transport;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;
import uk.corporateparenting.alert.transport.Undelivered.Reason;

/**
 * Writes each message as a file to be read with a mail program; used where no mail server is
 * configured.
 */
public final class FolderTransport implements Transport {

    private final Path folder;
    private final Sender sender;

    public FolderTransport(Path folder, Sender sender) {
        this.folder = folder;
        this.sender = sender;
    }

    @Override
    public void deliver(Message message, HandOver handOver) throws Undelivered {
        try {
            Files.createDirectories(folder);
            var text = new MimeText(Session.getInstance(new Properties()), message, sender, () -> true);
            var unfinished = Files.createTempFile(folder, message.key(), ".part");
            try {
                try (var out = Files.newOutputStream(unfinished)) {
                    text.writeTo(out);
                }
                if (!handOver.begins()) {
                    throw new Undelivered(Reason.TAKEN_OVER);
                }
                Files.move(unfinished, folder.resolve(message.key() + ".eml"), StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException _) {
            throw new Undelivered(Reason.FOLDER_NOT_WRITABLE);
        } catch (MessagingException _) {
            throw new Undelivered(Reason.ADDRESS_INVALID);
        }
    }

    @Override
    public String destination() {
        return folder.toString();
    }
}
