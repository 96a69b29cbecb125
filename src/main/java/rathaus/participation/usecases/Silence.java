package rathaus.participation.usecases;

import java.time.LocalDate;
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
    private final HearingMail mail;

    Silence(OpinionBook opinions, HearingBook hearings, History history, AnswerTerms terms, HearingMail mail) {
        this.mail = mail;
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
                .flatMap(found -> found instanceof Hearing.Running running ? passed(running) : Optional.empty())
                .filter(hearings::store)
                .ifPresent(silent -> record(
                        silent.facts().caseId(),
                        HEARING,
                        Map.of("hearing", id, "until", silent.told().until())));
    }

    /** Whoever has more time, because the letter left later, is looked after again. */
    private Optional<Hearing.Silent> passed(Hearing.Running running) {
        LocalDate today = terms.today();
        Optional<LocalDate> last = mail.lastDay(running.facts(), running.told());
        Optional<Hearing.Silent> silent = last.flatMap(day -> running.passed(day, today));
        if (silent.isEmpty()) {
            mail.follow(running.facts().id(), last.orElse(today));
        }
        return silent;
    }

    private void record(UUID caseId, String kind, Map<String, Object> details) {
        Actor actor = new Actor.Machine("participation.term", KommuneScope.required());
        history.append(new Act(caseId, kind, actor, ROLE, "", details));
    }
}
