package rathaus.records.usecases;

import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import rathaus.documents.AccessibleDocument;
import rathaus.documents.LabelledValue;
import rathaus.documents.Letterhead;
import rathaus.documents.Letters;
import rathaus.kernel.Language;
import rathaus.kernel.LegalDay;
import rathaus.records.MailHeader;
import rathaus.records.domain.DokumentParts.Titled;
import rathaus.tenancy.Kommune;
import rathaus.tenancy.KommuneScope;
import rathaus.tenancy.Kommunen;

/** Prints an e-mail as PDF/A: header, text, names of what hangs on it. The binding language of files is German (§ 23 VwVfG). */
@Component
class MailPrinting {

    private static final String COLOUR = "#00558c";
    private static final DateTimeFormatter SENT =
            DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm").withZone(LegalDay.ZONE);

    private final Letters letters;
    private final Kommunen kommunen;

    MailPrinting(Letters letters, Kommunen kommunen) {
        this.letters = letters;
        this.kommunen = kommunen;
    }

    /** The PDF; empty if the mail has signs that the embedded fonts lack, because leaving them out would change it. */
    Optional<byte[]> print(byte[] bytes, Titled titled) {
        return MailReading.read(bytes)
                .map(mail -> document(mail, titled))
                .filter(document -> isPrintable(String.valueOf(document.sections().getFirst().rows().stream()
                                .map(LabelledValue::value)
                                .toList()))
                        && document.sections().getLast().notes().stream().allMatch(MailPrinting::isPrintable))
                .map(letters::render);
    }

    private AccessibleDocument document(MailReading.Mail mail, Titled titled) {
        MailHeader header = mail.header();
        List<LabelledValue> rows = List.of(
                new LabelledValue("Von", header.sender()),
                new LabelledValue("An", header.recipients()),
                new LabelledValue("Gesendet", header.sentAt().map(SENT::format).orElse("ohne Angabe")),
                new LabelledValue("Betreff", header.subject()),
                new LabelledValue("Kennung", header.messageId()),
                new LabelledValue(
                        "Anlagen",
                        mail.attachments().isEmpty()
                                ? "keine"
                                : String.join(
                                        "\n",
                                        mail.attachments().stream()
                                                .map(MailReading.Hanging::name)
                                                .toList())));
        List<String> paragraphs = Arrays.stream(mail.text().split("\n\\s*\n"))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
        return new AccessibleDocument(
                letterhead(),
                titled.date(),
                titled.title(),
                List.of(),
                List.of(
                        new AccessibleDocument.Section("Kopf der E-Mail", rows, List.of()),
                        new AccessibleDocument.Section("Text", List.of(), paragraphs)),
                Language.DE,
                List.of());
    }

    /** Latin letters of Europe, dashes, quotation marks and the euro: what the fonts of letters surely have. */
    private static boolean isPrintable(String text) {
        return text.codePoints()
                .allMatch(sign -> sign < 0x180
                        || sign == 0x2013
                        || sign == 0x2014
                        || (sign >= 0x2018 && sign <= 0x201E)
                        || sign == 0x2026
                        || sign == 0x20AC);
    }

    private Letterhead letterhead() {
        Kommune kommune = kommunen.byId(KommuneScope.required());
        return new Letterhead(
                kommune.officialName(),
                "",
                "",
                kommune.officialName(),
                List.of(),
                List.of(),
                kommune.colours().getOrDefault("akzent", COLOUR));
    }
}
