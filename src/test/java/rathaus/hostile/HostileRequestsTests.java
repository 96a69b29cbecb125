package rathaus.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import rathaus.RathausTest;
import rathaus.hostile.violations.FaultyDoors;
import rathaus.identity.MappingOf;
import rathaus.identity.RouteWalk.Route;
import rathaus.kernel.Permission;
import rathaus.server.DataFolder;

/**
 * Ten thousand requests that nobody honest sends: every route, every kind of sender, every family of what can be wrong.
 * None may fail, store, tell or show anything. The seed makes them; {@code -Drathaus.hostile.seed=…} chooses another, and
 * only ids and keys of the planted people differ from run to run.
 */
@RathausTest
@TestPropertySource(properties = "rathaus.mail.outbox-page=false") // as in production; with a database of its own, too
class HostileRequestsTests {

    private static final int REQUESTS = Integer.getInteger("rathaus.hostile.requests", 10_000);
    private static final long SEED = Long.getLong("rathaus.hostile.seed", 20_261_125L);
    private static final int THREADS = 4;

    /** What may change although every request is hostile, and why. */
    private static final Map<String, String> MAY_CHANGE = Map.ofEntries(
            Map.entry(
                    "applications.draft",
                    "whoever begins or fills in a form of their own keeps a draft; it names nobody else"),
            Map.entry(
                    "notifications.notice",
                    "feedback is free text: whatever it says, the town gets it, one e-mail for each thanks"),
            Map.entry("notifications.outbox_mail", "where the same e-mail waits as long as there is no mail server"),
            Map.entry("casework.chosen_columns", "a clerk arranges the own list as he likes"),
            Map.entry("casework.saved_selection", "a clerk keeps a selection under any name, for himself"),
            Map.entry("audit.proof_run", "who may audit orders the proof with a button; it changes nothing"),
            Map.entry("privacy.read_access", "who looked at what is noted, also in the middle of an attack"),
            Map.entry("recordsearch.index_state", "the search notes how far it has read"),
            Map.entry("history.event", "the acts below"),
            Map.entry("history.payload", "the acts below"),
            Map.entry("server.scheduled_tasks", "the recurring tasks note when they ran"),
            Map.entry("server.spring_session", "a session notes when it was used last"),
            Map.entry("history.seal", "the sealing task chains what was there before"));

    /** Acts that a clerk with every role does with nothing but a button, whatever else the request says. */
    private static final Map<String, String> MAY_HAPPEN = Map.of(
            "casework.list-exported", "the own list as a table",
            "recordsearch.rebuild-begun", "the search index is made anew from the same files");

    @Autowired
    ApplicationContext context;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Autowired
    Environment environment;

    @Autowired
    DataFolder folder;

    @LocalServerPort
    int port;

    @Test
    void neitherFailNorStoreNorTellAnything() throws Exception {
        Planting planting = new Planting(context, port);
        Stage stage = Stage.set(planting, ownerUrl());
        Generator generator = new Generator(SEED, mapping.getHandlerMethods(), planting.pages());
        assertThat(REQUESTS)
                .isGreaterThan(generator.routes().size() * stage.people().size());
        Inventory before = settled();
        List<Exchange> exchanges;
        List<String> logged;
        try (Logs logs = new Logs()) {
            exchanges = exchanged(stage, generator);
            logged = logs.suspicious();
        }
        report(exchanges);
        assertThat(objectionsTo(exchanges)).as("seed %d", SEED).isEmpty();
        assertThat(logged)
                .as("words of senders or persons in the log, seed %d", SEED)
                .isEmpty();
        assertNothingWasKept(before, exchanges);
        assertThat(filesRefused(exchanges))
                .as("files that were looked at and refused")
                .isGreaterThan(REQUESTS / 200);
        assertThat(share(exchanges, 429)).as("share of 429").isLessThan(0.03);
        assertThat(share(exchanges, 0)).as("share of broken connections").isLessThan(0.05);
        stage.assertStillInside(port);
        assertThat(planting.in(Town.HERE).aktenzeichen())
                .as("an honest Antrag arrives after all this")
                .isNotEmpty();
    }

    private void assertNothingWasKept(Inventory before, List<Exchange> exchanges) throws Exception {
        Inventory after = settled();
        Map<String, Long> changed = before.changedTo(after);
        assertThat(changed.keySet())
                .as("tables that changed, seed %d: %s", SEED, changed)
                .isSubsetOf(MAY_CHANGE.keySet());
        assertThat(before.actsAddedIn(after).keySet())
                .as("acts of hostile requests, seed %d", SEED)
                .isSubsetOf(MAY_HAPPEN.keySet());
        assertThat(changed.getOrDefault("notifications.notice", 0L))
                .as("one e-mail for each thanks")
                .isLessThanOrEqualTo(redirects(exchanges, "/feedback"));
        assertThat(changed.getOrDefault("applications.draft", 0L))
                .as("one draft for each start")
                .isLessThanOrEqualTo(redirects(exchanges, "/antrag/{leistung}"));
        assertThat(before.filesAddedIn(after))
                .as("files that were kept, seed %d", SEED)
                .isEmpty();
    }

    @Test
    void findNoMailToReadOutsideOfADemonstration() {
        assertThat(answerTo("/demo/postausgang").status()).isEqualTo(404);
    }

    @Test
    void wouldNoticeEveryFault() {
        FaultyDoors doors = new FaultyDoors("Erika " + Town.HERE.canary(), this::changeSomething);
        List<Method> handlers = Stream.of(FaultyDoors.class.getMethods())
                .filter(method -> method.isAnnotationPresent(GetMapping.class))
                .toList();
        handlers.forEach(method -> mapping.registerMapping(MappingOf.method(method), doors, method));
        try (Logs logs = new Logs()) {
            assertThat(objectionsAt("/faulty/fails?q=" + Payloads.MARK)).anyMatch(words -> words.contains("500"));
            assertThat(objectionsAt("/faulty/traces")).anyMatch(words -> words.contains("inside"));
            assertThat(objectionsAt("/faulty/echoes?q=" + Payloads.encoded("<hx7>")))
                    .anyMatch(words -> words.contains("repeats markup"));
            assertThat(objectionsAt("/faulty/echoes?q=" + Payloads.EVALUATED))
                    .anyMatch(words -> words.contains("evaluated"));
            assertThat(objectionsAt("/faulty/tells")).anyMatch(words -> words.contains("tells about somebody of HERE"));
            assertThat(objectionsAt("/faulty/leads?q=//evil.example/")).anyMatch(words -> words.contains("leads away"));
            assertThat(logs.suspicious())
                    .anyMatch(line -> line.contains(Town.HERE.canary()))
                    .anyMatch(line -> line.contains(Payloads.MARK));
            Inventory before = inventory();
            answerTo("/faulty/stores");
            assertThat(before.changedTo(inventory())).containsEntry("server.installation_key", 0L);
        } finally {
            handlers.forEach(method -> mapping.unregisterMapping(MappingOf.method(method)));
        }
    }

    /** Not even a row more: a single value that is another one. */
    private void changeSomething() {
        Inventory.asOwner(
                ownerUrl(),
                jdbc -> jdbc.sql("UPDATE server.installation_key SET since = since + interval '1 s'")
                        .update());
    }

    private List<String> objectionsAt(String path) {
        Somebody nobody = new Somebody("nobody", Optional.empty(), "", "", "", "", List.of());
        Route route = new Route(RequestMethod.GET, path, Permission.VISIT);
        return Objections.to(
                new Exchange(0, Family.MARKUP, nobody, Town.HERE, route, Crafting.latin(path), answerTo(path)));
    }

    private Answer answerTo(String path) {
        String request = "GET " + Town.HERE.base() + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
        return new Wire(port).send(Crafting.latin(request), false);
    }

    private List<Exchange> exchanged(Stage stage, Generator generator) throws Exception {
        Wire wire = new Wire(port);
        AtomicInteger next = new AtomicInteger();
        Callable<List<Exchange>> work = () -> {
            List<Exchange> done = new ArrayList<>();
            for (int number = next.getAndIncrement(); number < REQUESTS; number = next.getAndIncrement()) {
                done.add(stage.exchange(number, generator, wire));
            }
            return done;
        };
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<List<Exchange>>> futures = IntStream.range(0, THREADS)
                    .mapToObj(i -> threads.submit(work))
                    .toList();
            List<Exchange> all = new ArrayList<>();
            for (Future<List<Exchange>> future : futures) {
                all.addAll(future.get());
            }
            return all;
        }
    }

    /** Each objection once for each route, with the first request that met it. */
    private static List<String> objectionsTo(List<Exchange> exchanges) {
        Map<String, String> first = new TreeMap<>();
        exchanges.forEach(exchange -> Objections.to(exchange)
                .forEach(words -> first.putIfAbsent(
                        exchange.route().method() + " " + exchange.route().pattern() + " " + words, exchange.told())));
        return first.entrySet().stream()
                .map(entry -> entry.getKey() + "\n      " + entry.getValue())
                .toList();
    }

    private static void report(List<Exchange> exchanges) {
        Map<Family, Map<Integer, Long>> table = exchanges.stream()
                .collect(Collectors.groupingBy(
                        Exchange::family,
                        () -> new EnumMap<>(Family.class),
                        Collectors.groupingBy(
                                exchange -> exchange.answer().status(), TreeMap::new, Collectors.counting())));
        System.out.println("Hostile requests: " + exchanges.size() + ", seed " + SEED);
        table.forEach((family, statuses) -> System.out.println("  " + family + " " + statuses));
    }

    private static long redirects(List<Exchange> exchanges, String postedTo) {
        return exchanges.stream()
                .filter(exchange -> exchange.answer().status() == 303)
                .filter(exchange -> !exchange.route().reads())
                .filter(exchange -> exchange.route().pattern().equals(postedTo))
                .count();
    }

    private static long filesRefused(List<Exchange> exchanges) {
        return exchanges.stream()
                .filter(exchange -> exchange.family() == Family.HOSTILE_FILES)
                .filter(exchange -> exchange.route().pattern().equals(Generator.INTAKE))
                .filter(exchange -> exchange.answer().status() == 422)
                .count();
    }

    private static double share(List<Exchange> exchanges, int status) {
        return exchanges.stream()
                        .filter(exchange -> exchange.answer().status() == status)
                        .count()
                / (double) exchanges.size();
    }

    /** The inventory, once the scheduled tasks have nothing left to do. */
    private Inventory settled() {
        Inventory[] last = {inventory()};
        return Planting.eventually(() -> {
            java.util.concurrent.locks.LockSupport.parkNanos(2_500_000_000L);
            Inventory now = inventory();
            Set<String> moving = last[0].changedTo(now).keySet();
            last[0] = now;
            return now.isSealed()
                            && Set.of("server.scheduled_tasks", "server.spring_session")
                                    .containsAll(moving)
                    ? Optional.of(now)
                    : Optional.empty();
        });
    }

    private Inventory inventory() {
        return Inventory.taken(ownerUrl(), contents());
    }

    private Path contents() {
        return folder.of("documents");
    }

    private String ownerUrl() {
        return environment.getRequiredProperty("rathaus.database.owner-url");
    }
}
