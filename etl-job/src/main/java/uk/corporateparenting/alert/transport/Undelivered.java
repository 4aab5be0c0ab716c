package uk.corporateparenting.alert.transport;

/** A message that was not taken. */
public final class Undelivered extends Exception {

    private static final long serialVersionUID = 1;

    private final Reason reason;

    public Undelivered(Reason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    /** Why not. */
    public Reason reason() {
        return reason;
    }

    /** Why a message was not taken, in words that hold nothing of what a mail library says. */
    public enum Reason {
        FOLDER_NOT_WRITABLE(Meaning.NOTHING_IS_TAKEN,
                "The folder cannot be written; check its rights and its room."),
        SMTP_UNREACHABLE(
                Meaning.NOTHING_IS_TAKEN,
                "It cannot be reached or does not answer; check spring.mail.host and spring.mail.port."),
        SMTP_WITHOUT_TLS(
                Meaning.NOTHING_IS_TAKEN,
                "It offers no encryption (STARTTLS), so it was handed nothing; have STARTTLS switched on there."),
        SMTP_TLS_FAILED(
                Meaning.NOTHING_IS_TAKEN,
                "Its certificate is not trusted or not in its name, so it was handed nothing;"
                        + " have it mended, or name the right host in spring.mail.host."),
        SMTP_LOGIN_REFUSED(
                Meaning.NOTHING_IS_TAKEN,
                "It refuses the log-in; check spring.mail.username and SPRING_MAIL_PASSWORD."),
        SMTP_SENDER_REFUSED(
                Meaning.NOTHING_IS_TAKEN,
                "It refuses the sender; check corporate-parenting.mail-from."),
        SMTP_NOT_YET(
                Meaning.LATER,
                "It puts a message off."),
        SMTP_REFUSED(
                Meaning.NEVER,
                "It refuses a message or its recipient for good; check recipients.csv."),
        ADDRESS_INVALID(
                Meaning.NEVER,
                "An address in recipients.csv, or the sender's, is none; correct it.");

        private final Meaning meaning;
        private final String sentence;

        Reason(Meaning meaning, String sentence) {
            this.meaning = meaning;
            this.sentence = sentence;
        }

        /** What is wrong and what to do; "it" is where messages go. */
        public String sentence() {
            return sentence;
        }

        /** Whether trying again cannot help. */
        public boolean isFinal() {
            return meaning == Meaning.NEVER;
        }

        /** Whether every other message would fare the same now. */
        public boolean concernsEveryMessage() {
            return meaning == Meaning.NOTHING_IS_TAKEN;
        }
    }

    private enum Meaning {
        NEVER, LATER, NOTHING_IS_TAKEN
    }
}
