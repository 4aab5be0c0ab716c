package uk.corporateparenting.job;

import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionOperations;
import uk.corporateparenting.alert.outbox.Dispatcher;
import uk.corporateparenting.alert.transport.AllowedDomains;
import uk.corporateparenting.alert.transport.FolderTransport;
import uk.corporateparenting.alert.transport.Login;
import uk.corporateparenting.alert.transport.OAuthClient;
import uk.corporateparenting.alert.transport.OAuthLogin;
import uk.corporateparenting.alert.transport.Redirected;
import uk.corporateparenting.alert.transport.SmtpTransport;
import uk.corporateparenting.alert.transport.Transport;

/** The way mails leave the house. */
@Configuration(proxyBeanMethods = false)
class MailBeans {

    @Bean
    Transport transport(Optional<JavaMailSenderImpl> server, JobSettings settings) {
        var mail = settings.mail();
        var outermost = server.<Transport>map(smtp -> new SmtpTransport(smtp, mail.sender(), login(mail)))
                .orElseGet(() -> new FolderTransport(settings.outbox(), mail.sender()));
        var guarded = new AllowedDomains(outermost, mail.allowedDomains());
        return mail.redirectTo() == null
                ? guarded
                : new Redirected(guarded, mail.redirectTo(), mail.subjectPrefix());
    }

    @Bean
    Dispatcher dispatcher(
            DSLContext sql, TransactionOperations transaction, Transport transport, JobSettings settings) {
        return new Dispatcher(sql, transaction, transport, settings.mail().mostPerNight());
    }

    private static Login login(JobSettings.Mail mail) {
        return mail.oauth2() == null ? Login.AS_CONFIGURED : new OAuthLogin(client(mail.oauth2()));
    }

    private static OAuthClient client(JobSettings.OAuth2 configured) {
        var client = new OAuthClient(
                configured.tokenUri(), configured.clientId(), configured.clientSecret(), configured.scope());
        if (!client.isSafe()) {
            throw new WrongUsage("corporate-parenting.mail.oauth2.token-uri must begin with https://,"
                    + " for the client's secret is sent there.");
        }
        return client;
    }
}
