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
        FOLDER_NOT_WRITABLE(Meaning.NOTHING_IS_TAKEN),
        SMTP_UNREACHABLE(Meaning.NOTHING_IS_TAKEN),
        SMTP_WITHOUT_TLS(Meaning.NOTHING_IS_TAKEN),
        SMTP_TLS_FAILED(Meaning.NOTHING_IS_TAKEN),
        SMTP_LOGIN_REFUSED(Meaning.NOBODY_MAY_TRY),
        SMTP_SENDER_REFUSED(Meaning.NOBODY_MAY_TRY),
        SMTP_SILENT(Meaning.NOTHING_IS_TAKEN),
        SMTP_NOT_YET(Meaning.LATER),
        SMTP_REFUSED(Meaning.NEVER),
        TOKEN_UNREACHABLE(Meaning.NOTHING_IS_TAKEN),
        TOKEN_REFUSED(Meaning.NOBODY_MAY_TRY),
        ADDRESS_INVALID(Meaning.NEVER),
        RECIPIENT_NOT_ALLOWED(Meaning.NEVER),
        NIGHT_IS_FULL(Meaning.NEVER),
        UNANSWERED_TWICE(Meaning.NEVER),
        TAKEN_OVER(Meaning.LATER);

        private final Meaning meaning;

        Reason(Meaning meaning) {
            this.meaning = meaning;
        }

        /** What is wrong and what to do; "it" is where messages go. */
        public String sentence() {
            return switch (this) {
                case FOLDER_NOT_WRITABLE -> "The folder cannot be written; check its rights and its room.";
                case SMTP_UNREACHABLE ->
                    "It cannot be reached or does not answer; check spring.mail.host and spring.mail.port.";
                case SMTP_WITHOUT_TLS ->
                    "It offers no encryption (STARTTLS), so it was handed nothing; have STARTTLS switched on there.";
                case SMTP_TLS_FAILED ->
                    "Its certificate is not trusted or not in its name, so it was handed nothing;"
                            + " have it mended, or name the right host in spring.mail.host.";
                case SMTP_LOGIN_REFUSED ->
                    "It refuses the log-in; check spring.mail.username and SPRING_MAIL_PASSWORD.";
                case SMTP_SENDER_REFUSED -> "It refuses the sender; check corporate-parenting.mail.from.";
                case SMTP_SILENT ->
                    "It got a whole message and did not say whether it took it; the message may arrive twice.";
                case SMTP_NOT_YET -> "It puts a message off.";
                case SMTP_REFUSED -> "It refuses a message or its recipient for good; check recipients.csv.";
                case TOKEN_UNREACHABLE ->
                    "The service that gives out its log-in tokens cannot be reached;"
                            + " check corporate-parenting.mail.oauth2.token-uri.";
                case TOKEN_REFUSED ->
                    "The service that gives out its log-in tokens refuses one; check the client, its secret and its scope.";
                case ADDRESS_INVALID -> "An address in recipients.csv, or the sender's, is none; correct it.";
                case RECIPIENT_NOT_ALLOWED ->
                    "A recipient's domain is not among corporate-parenting.mail.allowed-domains; add it, or correct"
                            + " recipients.csv.";
                case NIGHT_IS_FULL ->
                    "A council has more messages in a night than corporate-parenting.mail.most-per-night allows.";
                case UNANSWERED_TWICE ->
                    "It got a whole message twice and never said whether it took it; ask the recipient.";
                case TAKEN_OVER -> "Another process sends a message.";
            };
        }

        /** Whether trying again cannot help. */
        public boolean isFinal() {
            return meaning == Meaning.NEVER;
        }

        /** Whether every other message would fare the same now. */
        public boolean concernsEveryMessage() {
            return meaning == Meaning.NOTHING_IS_TAKEN || meaning == Meaning.NOBODY_MAY_TRY;
        }

        /** Whether trying with another message could make it worse, such as lock the account. */
        public boolean pausesEverything() {
            return meaning == Meaning.NOBODY_MAY_TRY;
        }
    }

    private enum Meaning {
        NEVER, LATER, NOTHING_IS_TAKEN, NOBODY_MAY_TRY
    }
}
