package uk.corporateparenting.job;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.jooq.autoconfigure.DefaultConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** What the job owns and hands down: the clock, transactions, and silence about values. */
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

    /** Never the values of a statement, whatever the level of the log. */
    @Bean
    DefaultConfigurationCustomizer statementsWithoutValues() {
        return configuration -> configuration.settings().withExecuteLogging(false);
    }
}
