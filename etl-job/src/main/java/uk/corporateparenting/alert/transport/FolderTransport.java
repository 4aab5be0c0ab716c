package uk.corporateparenting.alert.transport;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;
import uk.corporateparenting.alert.transport.Undelivered.Reason;

/** Writes messages as {@code .eml} files where no mail server is configured. */
public final class FolderTransport implements Transport {

    private final Path folder;
    private final String from;

    public FolderTransport(Path folder, String from) {
        this.folder = folder;
        this.from = from;
    }

    @Override
    public void deliver(Message message) throws Undelivered {
        try {
            Files.createDirectories(folder);
            var unfinished = Files.createTempFile(folder, message.key(), ".part");
            try (var out = Files.newOutputStream(unfinished)) {
                new MimeText(Session.getInstance(new Properties()), message, from).writeTo(out);
            }
            Files.move(unfinished, folder.resolve(message.key() + ".eml"), StandardCopyOption.ATOMIC_MOVE);
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
