package rathaus.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;
import rathaus.applications.ApplicationsFixtures;
import rathaus.applications.AttachOutcome;
import rathaus.applications.DraftToken;
import rathaus.applications.FillingIn;
import rathaus.applications.Receipt;
import rathaus.applications.SaveOutcome;
import rathaus.applications.Submission;
import rathaus.applications.SubmitOutcome;
import rathaus.documents.Contents;
import rathaus.documents.Fetched;
import rathaus.documents.UploadFixtures;
import rathaus.identity.domain.Role;
import rathaus.identity.usecases.StaffFixtures;
import rathaus.kernel.Actor;
import rathaus.kernel.KommuneId;
import rathaus.kernel.LeistungId;
import rathaus.tenancy.KommuneScope;

/** Antraege of every package in every town, and a clerk who works on them, on the running application. */
public final class CaseworkFixtures {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ApplicationContext context;
    private final KommuneId kommune;
    private final Actor.Staff clerk;

    private CaseworkFixtures(ApplicationContext context, KommuneId kommune, String unit) {
        this.context = context;
        this.kommune = kommune;
        Set<Role> roles = Set.of(Role.SACHBEARBEITUNG);
        StaffFixtures.Member member = StaffFixtures.in(context).member(kommune, roles, true, Set.of(unit));
        this.clerk = new Actor.Staff(member.id(), kommune, kommune, Role.permissions(roles, true));
    }

    /** A clerk of the unit that is competent for this Leistung. */
    public static CaseworkFixtures in(ApplicationContext context, KommuneId kommune, LeistungId leistung) {
        String unit = switch (leistung.value()) {
            case "geburtsurkunde" -> "standesamt";
            case "hundesteuer-anmeldung" -> "steueramt";
            case "fundsache-abgeben", "fundsachen-suchen" -> "ordnungsamt";
            case "kitaplatz" -> "kita-buero";
            default -> "strassenverkehr";
        };
        return new CaseworkFixtures(context, kommune, unit);
    }

    public Actor.Staff clerk() {
        return clerk;
    }

    /** What is typed for this Leistung in this town. */
    public Map<String, String> answers(LeistungId leistung) {
        Map<String, String> typed = new LinkedHashMap<>(ApplicationsFixtures.answers());
        Town town = Town.of(kommune);
        typed.put("anschrift.strasse", town.street);
        typed.put("anschrift.hausnummer", "4");
        typed.put("anschrift.plz", town.postcode);
        typed.put("anschrift.ort", town.name);
        typed.put("laenge_cm", "450");
        switch (leistung.value()) {
            case "geburtsurkunde" -> birth(typed, town);
            case "hundesteuer-anmeldung" -> dog(typed);
            default -> {}
        }
        return typed;
    }

    private static void birth(Map<String, String> typed, Town town) {
        typed.putAll(Map.of(
                "art_der_urkunde", "geburtsurkunde",
                "anzahl", "2",
                "verwendungszweck", "privat",
                "geburt_beurkundet", "inland",
                "geburtsort", town.name,
                "kind_vornamen", "Mia Sophie",
                "kind_familienname", "Beispiel",
                "kind_geburtsdatum", "29.02.2020",
                "beziehung", "elternteil",
                "wohnland", "deutschland"));
        typed.put("versandart", "post_inland");
    }

    private static void dog(Map<String, String> typed) {
        String today =
                DateTimeFormatter.ofPattern("dd.MM.yyyy").format(LocalDate.now(java.time.ZoneId.of("Europe/Berlin")));
        typed.put("anlass", "aufnahme");
        typed.put("weitere_halter", "nein");
        typed.put("hunde_bisher", "0");
        typed.put("hunde.0.name", "Bello");
        typed.put("hunde.0.aufnahme_am", today);
        typed.put("hunde.0.rasse", "labrador");
        typed.put("hunde.0.mischling", "nein");
        typed.put("hunde.0.geschlecht", "maennlich");
        typed.put("hunde.0.wurfdatum", "2024");
        typed.put("hunde.0.farbe", "schwarz");
        typed.put("hunde.0.nutzung", "privat");
        typed.put("hunde.0.als_gefaehrlich_festgestellt", "nein");
        typed.put("hunde.0.ermaessigung", "keine");
        typed.put("zahlweise", "ueberweisung");
        typed.put("marke", "post");
    }

    /** Fills in page by page and sends. */
    public Receipt submitted(LeistungId leistung, Map<String, String> answers) {
        return submitted(leistung, answers, ApplicationsFixtures.AGREED);
    }

    /** As {@link #submitted(LeistungId, Map)}, with other declarations. */
    public Receipt submitted(LeistungId leistung, Map<String, String> answers, Submission.Choices choices) {
        Actor guest = new Actor.Guest(kommune);
        FillingIn fillingIn = context.getBean(FillingIn.class);
        return here(() -> {
            DraftToken token = fillingIn.begin(leistung, guest).orElseThrow();
            Optional<String> page = Optional.of(fillingIn
                    .open(token, leistung)
                    .orElseThrow()
                    .form()
                    .pages()
                    .getFirst()
                    .id());
            while (page.isPresent()) {
                page = next(fillingIn, token, leistung, page.get(), answers);
            }
            SubmitOutcome outcome = context.getBean(Submission.class).submit(token, leistung, choices, guest);
            assertThat(outcome).isInstanceOf(SubmitOutcome.Submitted.class);
            return ((SubmitOutcome.Submitted) outcome).receipt();
        });
    }

    private static Optional<String> next(
            FillingIn fillingIn, DraftToken token, LeistungId leistung, String page, Map<String, String> answers) {
        if (leistung.equals(ApplicationsFixtures.PARKAUSWEIS) && page.equals("unterlagen")) {
            FillingIn.Upload scan =
                    new FillingIn.Upload("fahrzeugschein.pdf", new ByteArrayInputStream(UploadFixtures.pdf()));
            assertThat(fillingIn.attach(token, leistung, "fahrzeugschein", scan))
                    .isInstanceOf(AttachOutcome.Attached.class);
        }
        SaveOutcome saved = fillingIn.save(token, leistung, page, ApplicationsFixtures.input(answers));
        assertThat(saved).as(page).isInstanceOf(SaveOutcome.Saved.class);
        return ((SaveOutcome.Saved) saved).next();
    }

    /** The case of an Antrag, once the office has pulled it. */
    public CaseView arrived(Receipt receipt) {
        CaseInbox inbox = context.getBean(CaseInbox.class);
        return eventually(() -> here(() -> inbox.find(receipt.reference().grouped(), clerk)
                .flatMap(aktenzeichen -> desk().open(aktenzeichen, clerk))
                .filter(view -> view.state().equals("UNCLAIMED"))));
    }

    /** Taken and granted. */
    public CaseView granted(Receipt receipt) {
        CaseView arrived = arrived(receipt);
        done(desk -> desk.claim(arrived.id(), arrived.version(), clerk));
        done(desk -> desk.decide(arrived.id(), view(arrived).version(), DecisionKind.GRANT, "", clerk));
        return view(arrived);
    }

    /** An act that has to succeed. */
    public void done(java.util.function.Function<CaseDesk, CaseOutcome> act) {
        assertThat(here(() -> act.apply(desk()))).isInstanceOf(CaseOutcome.Done.class);
    }

    /** The case as it stands now. */
    public CaseView view(CaseView before) {
        return here(() -> desk().open(before.aktenzeichen(), clerk)).orElseThrow();
    }

    /** The case, once it holds a Dokument of this kind. */
    public CaseView holding(CaseView before, String kind) {
        return eventually(() -> Optional.of(view(before))
                .filter(seen ->
                        seen.dokumente().stream().anyMatch(filed -> filed.kind().equals(kind))));
    }

    /** The case, once the office knows when its Bescheid was made known. */
    public CaseView notified(CaseView before) {
        return eventually(() -> Optional.of(view(before))
                .filter(seen ->
                        seen.outcome().flatMap(CaseView.Outcome::notifiedOn).isPresent()));
    }

    /** The first Dokument of this kind in the case. */
    public byte[] dokument(CaseView view, String kind) {
        UUID content = view.dokumente().stream()
                .filter(filed -> filed.kind().equals(kind))
                .findFirst()
                .orElseThrow()
                .content();
        return here(() -> switch (context.getBean(Contents.class).fetch(content)) {
            case Fetched.Found found -> found.bytes();
            case Fetched.Quarantined ignored -> throw new AssertionError("quarantined");
            case Fetched.Unknown ignored -> throw new AssertionError("unknown");
        });
    }

    public CaseDesk desk() {
        return context.getBean(CaseDesk.class);
    }

    /** Does it in the town of this office. */
    public <T> T here(Supplier<T> work) {
        return KommuneScope.call(kommune, work);
    }

    /** Looks again and again until it is there. */
    public static <T> T eventually(Supplier<Optional<T>> look) {
        Instant end = Instant.now().plus(PATIENCE);
        while (true) {
            Optional<T> found = look.get();
            if (found.isPresent()) {
                return found.get();
            }
            assertThat(Instant.now()).as("patience").isBefore(end);
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    private enum Town {
        BAD_VILBEL("Frankfurter Straße", "61118", "Bad Vilbel"),
        SCHOENECK("Uferstraße", "61137", "Schöneck"),
        RODENBACH("Kirchstraße", "63517", "Rodenbach");

        private final String street;
        private final String postcode;
        private final String name;

        Town(String street, String postcode, String name) {
            this.street = street;
            this.postcode = postcode;
            this.name = name;
        }

        static Town of(KommuneId kommune) {
            return values()[kommune.value() - 1];
        }
    }
}
