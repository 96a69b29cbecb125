package rathaus.deadlines.web;

import java.net.URI;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import rathaus.deadlines.Fristenrechner;
import rathaus.deadlines.Fristenrechner.Calculated;
import rathaus.deadlines.Fristenrechner.Faulty;
import rathaus.deadlines.Fristenrechner.Question;
import rathaus.design.Messages;
import rathaus.kernel.KommuneId;
import rathaus.kernel.Language;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;

/**
 * The calculator for programs: public, because it is law and no data of anybody; not limited, because it is cheaper than any
 * page.
 */
@RestController
class FristApiController {

    private final Fristenrechner rechner;
    private final FristWording wording;

    FristApiController(Fristenrechner rechner, Messages messages) {
        this.rechner = rechner;
        this.wording = new FristWording(messages.in(Language.DE), Language.DE);
    }

    @GetMapping(
            path = "/api/fristen",
            produces = {MediaType.APPLICATION_JSON_VALUE, MediaType.APPLICATION_PROBLEM_JSON_VALUE})
    @Requires(Permission.VISIT)
    ResponseEntity<FristJson.Rules> list(KommuneId kommune) {
        List<FristJson.Rule> rules = rechner.questions().stream()
                .map(question -> FristJson.Rule.of(question, wording))
                .toList();
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(new FristJson.Rules(rules));
    }

    @GetMapping(
            path = "/api/fristen/{regel}",
            produces = {MediaType.APPLICATION_JSON_VALUE, MediaType.APPLICATION_PROBLEM_JSON_VALUE})
    @Requires(Permission.VISIT)
    ResponseEntity<?> calculate(
            @PathVariable String regel, @RequestParam MultiValueMap<String, String> given, KommuneId kommune) {
        return rechner.question(regel)
                .<ResponseEntity<?>>map(question -> answer(question, given))
                .orElseGet(this::unknown);
    }

    private ResponseEntity<?> answer(Question question, MultiValueMap<String, String> given) {
        return switch (rechner.calculate(question.rule(), given)) {
            case Calculated result ->
                ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(FristJson.Result.of(question, given, result, wording));
            case Faulty faulty -> faulty(faulty);
        };
    }

    private ResponseEntity<ProblemDetail> faulty(Faulty faulty) {
        ProblemDetail problem = problem(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "angaben",
                FristProblems.FAULTY,
                "GET /api/<kommune>/fristen nennt zu jeder Regel ihre Angaben.");
        problem.setProperty(
                "fehler",
                faulty.problems().stream()
                        .map(wrong -> FristJson.Wrong.of(wrong, wording))
                        .toList());
        return answer(problem);
    }

    private ResponseEntity<ProblemDetail> unknown() {
        ProblemDetail problem = problem(
                HttpStatus.NOT_FOUND, "regel", FristProblems.UNKNOWN, "GET /api/<kommune>/fristen nennt alle Regeln.");
        problem.setProperty(
                "regeln", rechner.questions().stream().map(Question::rule).toList());
        return answer(problem);
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
