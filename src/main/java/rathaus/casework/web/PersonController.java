package rathaus.casework.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import rathaus.casework.PersonSearch;
import rathaus.casework.SoughtName;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.kernel.Actor;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;
import rathaus.kernel.TypedDay;

/** Look-up of a person at the counter or on the telephone; by POST, because names belong in no address. */
@Controller
class PersonController {

    private final PersonSearch search;

    PersonController(PersonSearch search) {
        this.search = search;
    }

    @GetMapping(PersonPage.PATH)
    @Requires(Permission.READ_CASES)
    PersonPage form(Frame frame) {
        return new PersonPage(frame, new Input(null, null), Optional.empty());
    }

    @PostMapping(PersonPage.PATH)
    @Requires(Permission.READ_CASES)
    ResponseEntity<Page> find(Frame frame, Actor.Staff staff, Input input) {
        return input.problems().isEmpty()
                ? ResponseEntity.ok(
                        new PersonPage(frame, input, Optional.of(search.find(input.name(), input.day(), staff))))
                : ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                        .body(new PersonPage(frame, input, Optional.empty()));
    }

    /** What was typed: {@code name}, and {@code geboren} if it is known. */
    record Input(String name, String geboren) {

        private static final int SHORTEST = 2;
        private static final int LONGEST = 120;

        Input(@Nullable String name, @Nullable String geboren) {
            this.name = Objects.requireNonNullElse(name, "").strip();
            this.geboren = Objects.requireNonNullElse(geboren, "").strip();
        }

        Optional<LocalDate> day() {
            return TypedDay.parse(geboren);
        }

        Map<String, String> problems() {
            Map<String, String> problems = new LinkedHashMap<>();
            boolean enough = name.length() <= LONGEST
                    && SoughtName.words(name).stream().anyMatch(word -> word.length() >= SHORTEST);
            if (!enough) {
                problems.put("name", "casework.problem.person-name");
            }
            if (!geboren.isEmpty() && day().isEmpty()) {
                problems.put("geboren", "casework.problem.day");
            }
            return problems;
        }

        @Override
        public String toString() {
            return "Input";
        }
    }
}
