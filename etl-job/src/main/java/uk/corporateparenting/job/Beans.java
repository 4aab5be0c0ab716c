package uk.corporateparenting.job;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;
import uk.corporateparenting.alert.outbox.Dispatcher;
import uk.corporateparenting.alert.transport.FolderTransport;
import uk.corporateparenting.alert.transport.SmtpTransport;
import uk.corporateparenting.alert.transport.Transport;

/** What the job owns and hands down: the clock, transactions, the way mails leave the house. */
@Configuration(proxyBeanMethods = false)
class Beans {

    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/London"));
    }

    @Bean
    TransactionOperations transactions(PlatformTransactionManager manager) {
        return new TransactionTemplate(manager);
    }

    @Bean
    Transport transport(
            Optional<JavaMailSender> sender, @Value("${spring.mail.host:}") String host, JobSettings settings) {
        return sender.<Transport>map(smtp -> new SmtpTransport(smtp, settings.mailFrom(), host))
                .orElseGet(() -> new FolderTransport(settings.data().resolve("outbox"), settings.mailFrom()));
    }

    @Bean
    Dispatcher dispatcher(DSLContext sql, TransactionOperations transaction, Transport transport) {
        return new Dispatcher(sql, transaction, transport);
    }
}
