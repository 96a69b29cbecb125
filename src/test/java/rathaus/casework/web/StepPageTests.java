package rathaus.casework.web;

import static org.assertj.core.api.Assertions.assertThat;
import static rathaus.casework.web.CasePageFixtures.frame;
import static rathaus.casework.web.CasePageFixtures.render;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import rathaus.casework.CaseActs;
import rathaus.casework.web.CasePageFixtures.Situation;
import rathaus.kernel.Language;

class StepPageTests {

    private static final CaseActs.Choices CHOICES = new CaseActs.Choices(
            Map.of("steueramt", "Steueramt"),
            List.of(new CaseActs.Twin(
                    new UUID(4, 4), "12-54-30/2026-000009", "K7QM-2XWV-9D3T", CasePageFixtures.DAY, "CLAIMED")),
            List.of(new CaseActs.Linked(new UUID(6, 6), "12-54-30/2026-000003", 1, "Bewohnerparkausweis", true)));

    static Stream<Arguments> stepsInBothLanguages() {
        return Arrays.stream(CaseStep.values())
                .flatMap(step -> Stream.of(Language.DE, Language.EN).map(language -> Arguments.of(step, language)));
    }

    @ParameterizedTest
    @MethodSource("stepsInBothLanguages")
    void isSoundForEveryStepAndShowsWhatIsMissing(CaseStep step, Language language) {
        String state = step == CaseStep.REOPEN ? "CLOSED" : "CLAIMED";
        StepInput nothing = StepInput.on("");
        Map<String, String> problems = nothing.problems(step);
        assertThat(problems).isNotEmpty();
        Document html =
                render(new StepPage(frame(language), Situation.of(state).view(), CHOICES, step, nothing, problems, ""));

        assertThat(html.select("h1")).hasSize(1);
        assertThat(html.select(".field--invalid, fieldset[aria-invalid], .field__error"))
                .isNotEmpty();
        assertThat(html.select("main form[method=post]:not(:has(input[name=_csrf]))"))
                .isEmpty();
        assertThat(html.select("main form:not(:has(input[name=vorgang])), main form:not(:has(input[name=stand]))"))
                .isEmpty();
        assertThat(html.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(html.text()).doesNotContain("casework.", "MISSING");
    }

    @Test
    void offersEachStepOnlyWhereTheStateAllowsIt() {
        assertThat(CaseStep.in(Situation.of("UNCLAIMED").view())).contains(CaseStep.WITHDRAW, CaseStep.MOVE);
        assertThat(CaseStep.in(Situation.of("SIGNING").view())).containsExactly(CaseStep.WITHDRAW, CaseStep.LINK);
        assertThat(CaseStep.in(Situation.of("DECIDED").view())).doesNotContain(CaseStep.WITHDRAW, CaseStep.MERGE);
        assertThat(CaseStep.in(Situation.of("CLOSED").view())).containsExactly(CaseStep.REOPEN);
        Document html = render(new StepPage(
                frame(Language.DE),
                Situation.of("CLOSED").view(),
                CHOICES,
                CaseStep.FORWARD,
                StepInput.on(""),
                Map.of(),
                ""));
        assertThat(html.select("main form")).isEmpty();
    }
}
