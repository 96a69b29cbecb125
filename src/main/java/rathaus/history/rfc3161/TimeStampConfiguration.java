package rathaus.history.rfc3161;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rathaus.history.TimeStamps;
import rathaus.history.TokenCheck;
import rathaus.server.DataFolder;

/** Chooses the authority of this installation. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TimeStampSettings.class)
class TimeStampConfiguration {

    @Bean
    TimeStamps timeStamps(TimeStampSettings settings, DataFolder data, Clock clock) {
        if (settings.url().isBlank()) {
            return new NoTimeStamps();
        }
        if (settings.isSimulated()) {
            Path file = data.of("history").resolve(TimeStampSettings.KEY_OF_DEMONSTRATION);
            return new SimulatedTimeStamps(DemonstrationKey.in(file, clock.instant()), clock);
        }
        List<X509Certificate> trusted = certificates(settings.ca());
        if (trusted.isEmpty()) {
            throw new IllegalStateException("No certificate stands in " + settings.ca());
        }
        TokenCheck check = new TokenCheck(trusted, true);
        return new HttpTimeStamps(URI.create(settings.url()), settings.timeout(), check);
    }

    private static List<X509Certificate> certificates(String file) {
        if (file.isBlank()) {
            throw new IllegalStateException("rathaus.time-stamps.ca names the certificates of the authority");
        }
        try (InputStream pem = Files.newInputStream(Path.of(file))) {
            return CertificateFactory.getInstance("X.509").generateCertificates(pem).stream()
                    .map(X509Certificate.class::cast)
                    .toList();
        } catch (IOException | CertificateException e) {
            throw new IllegalStateException("Certificates of the time stamp authority cannot be read: " + file, e);
        }
    }
}
