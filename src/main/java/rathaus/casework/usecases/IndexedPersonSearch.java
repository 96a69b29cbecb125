package rathaus.casework.usecases;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rathaus.casework.PersonSearch;
import rathaus.casework.SoughtName;
import rathaus.casework.domain.ApplicantIndex;
import rathaus.casework.domain.Bearbeitung;
import rathaus.casework.domain.Bearbeitungen;
import rathaus.identity.StaffDirectory;
import rathaus.kernel.Actor;
import rathaus.kernel.LegalDay;
import rathaus.kernel.Permission;
import rathaus.privacy.AccessLog;

/** Reads the index of applicants. */
@Component
@Transactional
class IndexedPersonSearch implements PersonSearch {

    private static final String PURPOSE = "Auskunft am Schalter oder Telefon";

    private final ApplicantIndex index;
    private final Bearbeitungen bearbeitungen;
    private final StaffDirectory directory;
    private final AccessLog accessLog;

    IndexedPersonSearch(
            ApplicantIndex index, Bearbeitungen bearbeitungen, StaffDirectory directory, AccessLog accessLog) {
        this.index = index;
        this.bearbeitungen = bearbeitungen;
        this.directory = directory;
        this.accessLog = accessLog;
    }

    @Override
    public Found find(String name, Optional<LocalDate> born, Actor.Staff staff) {
        if (!staff.may(Permission.READ_CASES)) {
            return new Found(List.of(), false);
        }
        List<UUID> ids = index.find(SoughtName.words(name), born, directory.unitsOf(staff.account()), MOST + 1);
        List<UUID> shown = ids.stream().limit(MOST).toList();
        List<Case> cases = bearbeitungen.findAll(new LinkedHashSet<>(shown)).stream()
                .sorted(Comparator.comparing(
                        found -> shown.indexOf(found.facts().id())))
                .map(found -> shown(found, staff))
                .toList();
        return new Found(cases, ids.size() > MOST);
    }

    private Case shown(Bearbeitung found, Actor.Staff staff) {
        Bearbeitung.Facts facts = found.facts();
        accessLog.read(facts.id(), PURPOSE, staff, "Sachbearbeitung", "Suche nach der Person, " + facts.aktenzeichen());
        return new Case(
                facts.aktenzeichen(),
                facts.reference(),
                facts.leistungName(),
                facts.applicant(),
                CaseState.name(found),
                LegalDay.of(facts.receivedAt()));
    }
}
