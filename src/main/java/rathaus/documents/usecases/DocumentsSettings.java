package rathaus.documents.usecases;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code rathaus.documents.*}: which scanner looks at uploads. Bound at start, so that a word that
 * names no scanner stops the start instead of switching scanning off.
 *
 * @param scanner {@code none}, {@code simulated} (knows the EICAR test file only) or {@code clamav}
 */
@ConfigurationProperties("rathaus.documents")
record DocumentsSettings(@DefaultValue("none") Scanner scanner) {

    enum Scanner {
        NONE,
        SIMULATED,
        CLAMAV
    }
}
