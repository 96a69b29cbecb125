package rathaus.applications.web;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import rathaus.applications.DirectOutcome;
import rathaus.applications.OnlineForm;
import rathaus.applications.Submission;
import rathaus.design.Frame;
import rathaus.design.Messages;
import rathaus.forms.FieldError;
import rathaus.forms.FormDefinition;
import rathaus.kernel.Language;

/** Refusals for programs (RFC 9457): what is wrong, and with which field. What was sent is never repeated. */
@Component
class ApiProblems {

    private final Messages messages;

    ApiProblems(Messages messages) {
        this.messages = messages;
    }

    /**
     * One wrong answer. Fields may be added, never removed or renamed.
     *
     * @param feld name of the answer as in the schema; parts after a dot, entries by number
     * @param regel which rule is broken; stable, for programs
     * @param meldung the same for people
     */
    record Wrong(String feld, String regel, String meldung) {}

    ResponseEntity<ProblemDetail> faulty(FormDefinition form, List<FieldError> errors, Language language) {
        Frame.Texts texts = messages.in(language);
        return wrong(errors.stream()
                .map(error -> new Wrong(error.control(), error.rule(), error.text(form, texts, language)))
                .toList());
    }

    ResponseEntity<ProblemDetail> fileRefused(DirectOutcome.FileRefused refused, Language language) {
        String message = messages.in(language).get(refused.messageKey());
        return wrong(List.of(new Wrong(refused.field(), "datei", message)));
    }

    ResponseEntity<ProblemDetail> notDeclared(Submission.Choices choices) {
        Frame.Texts texts = messages.in(choices.language());
        List<Wrong> missing = new ArrayList<>();
        if (!choices.correct()) {
            missing.add(new Wrong("erklaerungen.richtig", "pflicht", texts.get("applications.review.correct-missing")));
        }
        if (!choices.privacyRead()) {
            missing.add(
                    new Wrong("erklaerungen.datenschutz", "pflicht", texts.get("applications.review.privacy-missing")));
        }
        return wrong(missing);
    }

    private static ResponseEntity<ProblemDetail> wrong(List<Wrong> fields) {
        ProblemDetail problem = problem(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "angaben",
                "Angaben fehlen oder sind falsch",
                "Es ist nichts gespeichert.");
        problem.setProperty("fehler", fields);
        return answer(problem);
    }

    ResponseEntity<ProblemDetail> stopped(OnlineForm.Stop stop) {
        ProblemDetail problem = problem(HttpStatus.CONFLICT, "zustaendigkeit", stop.title(), stop.text());
        stop.body().ifPresent(body -> problem.setProperty("zustaendig", body));
        return answer(problem);
    }

    ResponseEntity<ProblemDetail> wrongKey() {
        return answer(
                problem(
                        HttpStatus.BAD_REQUEST,
                        "idempotency-key",
                        "Der Kopf Idempotency-Key fehlt oder ist ungültig",
                        "32 bis 100 zufällige Zeichen aus A-Z, a-z, 0-9, _ und -, zum Beispiel eine UUID; je Antrag ein anderer Wert."));
    }

    ResponseEntity<ProblemDetail> keyUsed() {
        return answer(problem(
                HttpStatus.CONFLICT,
                "idempotency-key-benutzt",
                "Dieser Idempotency-Key gehört zu einem anderen Antrag",
                "Für einen neuen Antrag einen neuen Wert nehmen. Die Antwort wird einen Tag lang wiederholt."));
    }

    ResponseEntity<ProblemDetail> noJson() {
        return answer(problem(
                HttpStatus.BAD_REQUEST,
                "json",
                "Das ist kein JSON in der erwarteten Form",
                "Ein Objekt mit „antworten“, siehe openapi.json; jeder Name nur einmal."));
    }

    ResponseEntity<ProblemDetail> tooLarge() {
        return answer(problem(
                HttpStatus.CONTENT_TOO_LARGE,
                "groesse",
                "Die Anfrage ist zu groß",
                "Höchstens " + JsonAntrag.MOST_BYTES + " Bytes, Dateien eingerechnet."));
    }

    private static ProblemDetail problem(HttpStatus status, String type, String title, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("urn:rathaus:problem:" + type));
        problem.setTitle(title);
        return problem;
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
