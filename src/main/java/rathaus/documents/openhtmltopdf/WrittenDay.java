package rathaus.documents.openhtmltopdf;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import rathaus.kernel.Language;

/** How letters write a day: {@code 15. Januar 2027}. */
final class WrittenDay {

    String text(LocalDate day, Language language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.locale())
                .format(day);
    }
}
