package cn.gongjiang;

import java.time.Clock;
import java.time.ZoneId;
import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerJwtAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;

/** The platform of one county. Everything in it lives in one zone, Asia/Shanghai. */
@SpringBootApplication(
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
        exclude = OAuth2AuthorizationServerJwtAutoConfiguration.class)
@Modulithic(systemName = "Gongjiang")
public class Gongjiang {
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    public static void main(String[] args) {
        TimeZone.setDefault(TimeZone.getTimeZone(ZONE));
        System.setProperty("java.awt.headless", "true");
        int exit = Console.run(args);
        if (exit != Console.RUNNING) {
            System.exit(exit);
        }
    }

    /** The application with the settings every start has in common. */
    static SpringApplication application() {
        return new SpringApplication(Gongjiang.class);
    }

    @Bean
    Clock clock() {
        return Clock.system(ZONE);
    }
}
