package uk.corporateparenting.alert.transport;

import org.springframework.mail.javamail.JavaMailSenderImpl;

/** How the program makes itself known to the mail server. */
public interface Login {

    /** As {@code spring.mail.username} and {@code spring.mail.password} say, or not at all. */
    Login AS_CONFIGURED = new Login() {

        @Override
        public void prepare(JavaMailSenderImpl server) {}

        @Override
        public void refused() {}
    };

    /** Gives the server's client what it needs for the next log-in. */
    void prepare(JavaMailSenderImpl server) throws Undelivered;

    /** The server did not believe it. */
    void refused();
}
