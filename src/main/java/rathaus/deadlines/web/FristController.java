package rathaus.deadlines.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import rathaus.deadlines.Fristenrechner;
import rathaus.deadlines.Fristenrechner.Answer;
import rathaus.deadlines.Fristenrechner.Faulty;
import rathaus.deadlines.Fristenrechner.Field;
import rathaus.deadlines.Fristenrechner.Question;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;

/** The calculator for clerks. By GET, so that its address repeats the calculation; days are no personal data. */
@Controller
class FristController {

    private final Fristenrechner rechner;

    FristController(Fristenrechner rechner) {
        this.rechner = rechner;
    }

    @GetMapping(ChooseFristPage.PATH)
    @Requires(Permission.USE_WORKPLACE)
    ChooseFristPage choose(Frame frame) {
        return new ChooseFristPage(frame, rechner.questions());
    }

    @GetMapping(ChooseFristPage.PATH + "/{regel}")
    @Requires(Permission.USE_WORKPLACE)
    ResponseEntity<Page> calculate(
            @PathVariable String regel, @RequestParam MultiValueMap<String, String> sent, Frame frame) {
        Question question =
                rechner.question(regel).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Map<String, List<String>> given = new LinkedHashMap<>();
        Map<String, String> typed = new LinkedHashMap<>();
        for (Field parameter : question.parameters()) {
            List<String> values = sent.get(parameter.name());
            if (values != null) {
                given.put(parameter.name(), values);
                values.stream()
                        .filter(value -> !value.isBlank())
                        .findFirst()
                        .ifPresent(value -> typed.put(parameter.name(), value.strip()));
            }
        }
        Optional<Answer> answer = given.isEmpty() ? Optional.empty() : Optional.of(rechner.calculate(regel, given));
        boolean faulty = answer.orElse(null) instanceof Faulty;
        return ResponseEntity.status(faulty ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK)
                .body(new CalculateFristPage(frame, question, typed, answer));
    }
}
