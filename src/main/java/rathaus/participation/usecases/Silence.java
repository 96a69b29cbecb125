package rathaus.participation.usecases;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rathaus.history.Act;
import rathaus.history.History;
import rathaus.kernel.Actor;
import rathaus.participation.domain.Hearing;
import rathaus.participation.domain.HearingBook;
import rathaus.participation.domain.Opinion;
import rathaus.participation.domain.OpinionBook;
import rathaus.tenancy.KommuneScope;

/** Notes that nobody has answered until the end of a term. Silence is no consent: nothing else follows from it. */
@Component
@Transactional
class Silence {

    static final String OPINION = "participation.opinion-silence-noted";
    static final String HEARING = "participation.hearing-silence-noted";

    private static final String ROLE = "Fristenkontrolle";

    private final OpinionBook opinions;
    private final HearingBook hearings;
    private final History history;
    private final AnswerTerms terms;

    Silence(OpinionBook opinions, HearingBook hearings, History history, AnswerTerms terms) {
        this.opinions = opinions;
        this.hearings = hearings;
        this.history = history;
        this.terms = terms;
    }

    void ofOpinion(UUID id) {
        opinions.find(id)
                .flatMap(found ->
                        found instanceof Opinion.Pending pending ? pending.passed(terms.today()) : Optional.empty())
                .filter(opinions::store)
                .ifPresent(silent -> record(
                        silent.facts().caseId(),
                        OPINION,
                        Map.of(
                                "opinion", id,
                                "unit", silent.facts().unit(),
                                "until", silent.facts().until())));
    }

    void ofHearing(UUID id) {
        hearings.find(id)
                .flatMap(found ->
                        found instanceof Hearing.Running running ? running.passed(terms.today()) : Optional.empty())
                .filter(hearings::store)
                .ifPresent(silent -> record(
                        silent.facts().caseId(),
                        HEARING,
                        Map.of("hearing", id, "until", silent.told().until())));
    }

    private void record(UUID caseId, String kind, Map<String, Object> details) {
        Actor actor = new Actor.Machine("participation.term", KommuneScope.required());
        history.append(new Act(caseId, kind, actor, ROLE, "", details));
    }
}
