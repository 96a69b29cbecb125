package rathaus.casework.usecases;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import rathaus.applications.AntragInbox;
import rathaus.applications.Applicant;
import rathaus.applications.SubmittedAntrag;
import rathaus.casework.domain.Automation;
import rathaus.casework.domain.Bearbeitung;
import rathaus.documents.Contents;
import rathaus.documents.ScanState;
import rathaus.forms.Answer;
import rathaus.forms.AskedField;
import rathaus.forms.FieldType;
import rathaus.forms.VisibleForm;
import rathaus.registers.RegisterFact;

/**
 * What in a case a machine cannot weigh, so that a person has to (§ 24 Abs. 1 Satz 3 VwVfG). Named by words that message keys
 * end with; in doubt a person looks.
 */
@Component
class IndividualFacts {

    private static final Duration TWIN = Duration.ofDays(365);

    private final AntragInbox inbox;
    private final Contents contents;
    private final Automation automation;

    IndividualFacts(AntragInbox inbox, Contents contents, Automation automation) {
        this.inbox = inbox;
        this.contents = contents;
        this.automation = automation;
    }

    List<String> in(Bearbeitung.Facts facts, SubmittedAntrag antrag, VisibleForm form) {
        List<String> found = new ArrayList<>();
        if (hasFreeText(form)) {
            found.add("free-text");
        }
        if (inbox.messages(antrag.id()).stream().anyMatch(message -> !message.fromOffice())) {
            found.add("message");
        }
        if (!papersAreClean(form)) {
            found.add("upload");
        }
        if (automation.hasTwin(facts, since(facts.receivedAt()))) {
            found.add("twin");
        }
        if (fetched(form).anyMatch(answer -> contradicts(answer.facts(), form))) {
            found.add("register");
        }
        return found;
    }

    private static Instant since(Instant received) {
        return received.minus(TWIN);
    }

    private static boolean hasFreeText(VisibleForm form) {
        return form.asked().stream()
                .filter(asked -> asked.field().type() instanceof FieldType.LongText)
                .anyMatch(asked -> !text(form, asked).isBlank());
    }

    /** Promised papers are missing ones, and only a scanner's own word makes a file clean. */
    private boolean papersAreClean(VisibleForm form) {
        List<Answer.Files> papers = answers(form, Answer.Files.class).toList();
        return papers.stream().noneMatch(Answer.Files::later)
                && papers.stream()
                        .map(Answer.Files::files)
                        .map(files ->
                                files.stream().map(Answer.UploadedFile::id).toList())
                        .allMatch(ids -> contents.find(ids).stream()
                                        .filter(content -> content.scan() instanceof ScanState.Clean)
                                        .count()
                                == ids.size());
    }

    private static Stream<Answer.Fetched> fetched(VisibleForm form) {
        return answers(form, Answer.Fetched.class);
    }

    /** Whether a register says otherwise than the person: plate, name, address. */
    private static boolean contradicts(SortedMap<RegisterFact, String> said, VisibleForm form) {
        Applicant applicant = Applicant.of(form.definition(), form.answers());
        Optional<String> plate = form.asked().stream()
                .filter(asked -> asked.field().type() instanceof FieldType.LicencePlate)
                .map(asked -> text(form, asked))
                .findFirst();
        String name = said.getOrDefault(RegisterFact.VORNAMEN, "") + said.getOrDefault(RegisterFact.FAMILIENNAME, "");
        String street = said.getOrDefault(RegisterFact.STRASSE, "") + said.getOrDefault(RegisterFact.HAUSNUMMER, "");
        String address = applicant
                .address()
                .map(Answer.Postal::lines)
                .map(lines -> String.join("", lines))
                .orElse("");
        return differs(said.getOrDefault(RegisterFact.KENNZEICHEN, ""), plate.orElse(""))
                || differs(name, applicant.name())
                || lacks(address, street)
                || lacks(address, said.getOrDefault(RegisterFact.PLZ, ""));
    }

    private static boolean differs(String said, String stated) {
        return !plain(said).isEmpty()
                && !plain(stated).isEmpty()
                && !plain(said).equals(plain(stated));
    }

    private static boolean lacks(String stated, String said) {
        return !plain(stated).isEmpty() && !plain(stated).contains(plain(said));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static String text(VisibleForm form, AskedField asked) {
        return form.answers().at(asked.place()).orElse(null) instanceof Answer.Text text ? text.value() : "";
    }

    private static <A extends Answer> Stream<A> answers(VisibleForm form, Class<A> type) {
        return form.asked().stream()
                .flatMap(asked -> form.answers().at(asked.place()).stream())
                .filter(type::isInstance)
                .map(type::cast);
    }
}
