package rathaus.participation.usecases;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import rathaus.identity.StaffDirectory;
import rathaus.participation.HearingView;
import rathaus.participation.domain.Hearing;

/** Hearings with the names that pages show. */
@Component
class HearingViews {

    private final StaffDirectory directory;
    private final HearingMail mail;

    HearingViews(StaffDirectory directory, HearingMail mail) {
        this.mail = mail;
        this.directory = directory;
    }

    List<HearingView> of(List<Hearing> hearings) {
        Map<UUID, String> names = directory.displayNames(
                hearings.stream().map(hearing -> hearing.facts().by()).collect(Collectors.toUnmodifiableSet()));
        return hearings.stream()
                .map(hearing -> new HearingView(
                        hearing.facts().id(),
                        hearing.version(),
                        hearing.facts().intent(),
                        hearing.facts().at(),
                        names.getOrDefault(hearing.facts().by(), ""),
                        state(hearing)))
                .toList();
    }

    private HearingView.State state(Hearing hearing) {
        return switch (hearing) {
            case Hearing.Running running ->
                new HearingView.Running(
                        running.told().intended(),
                        running.told().facts(),
                        mail.lastDay(running.facts(), running.told()));
            case Hearing.Silent silent ->
                new HearingView.Silent(
                        silent.told().intended(),
                        silent.told().facts(),
                        silent.told().until(),
                        silent.notedOn());
            case Hearing.Answered answered ->
                new HearingView.Answered(
                        answered.told().intended(),
                        answered.told().facts(),
                        answered.way(),
                        answered.on(),
                        answered.answer());
            case Hearing.Waived waived -> new HearingView.Waived(waived.waiver(), waived.reason());
        };
    }
}
