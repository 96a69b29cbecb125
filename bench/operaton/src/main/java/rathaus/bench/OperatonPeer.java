package rathaus.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.operaton.bpm.engine.ProcessEngine;
import org.operaton.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.operaton.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.operaton.bpm.engine.task.Task;
import org.operaton.bpm.model.bpmn.Bpmn;
import org.operaton.bpm.model.bpmn.BpmnModelInstance;

/**
 * Starts, claims and completes: what an application on a process engine does for a case with one task. The embedded engine without job executor and
 * authorisation, history level full, each call in the engine's own transaction.
 */
public final class OperatonPeer {

    private static final Map<String, Object> FACTS = Map.of(
            "reference", "K7QM-2XWV-9D3T",
            "aktenzeichen", "12-54-30/2026-000001",
            "leistung", "bewohnerparkausweis",
            "applicant", "Erika Beispiel",
            "unit", "strassenverkehr",
            "receivedAt", "2026-11-26T12:00:00Z",
            "target", "2026-12-01",
            "electronic", true);

    private final ProcessEngine engine;
    private final int clients;

    private OperatonPeer(ProcessEngine engine, int clients) {
        this.engine = engine;
        this.clients = clients;
    }

    public static void main(String[] arguments) throws Exception {
        int clients = Integer.parseInt(System.getenv("BENCH_CLIENTS"));
        long seconds = Long.parseLong(System.getenv("BENCH_SECONDS"));
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(System.getenv("BENCH_ADDRESS"));
        pool.setMaximumPoolSize(2 * clients);
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        configuration.setDataSource(pool);
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setHistory("full");
        configuration.setJobExecutorActivate(false);
        configuration.setMetricsEnabled(false);
        configuration.setIdGenerator(new StrongUuidGenerator());
        ProcessEngine engine = configuration.buildProcessEngine();
        try (pool) {
            BpmnModelInstance model = Bpmn.createExecutableProcess("vorgang")
                    .operatonHistoryTimeToLive(3650)
                    .startEvent()
                    .userTask("entscheiden")
                    .endEvent()
                    .done();
            engine.getRepositoryService().createDeployment().addModelInstance("vorgang.bpmn", model).deploy();
            OperatonPeer peer = new OperatonPeer(engine, clients);
            peer.together(seconds / 4 + 1);
            long before = engine.getHistoryService().createHistoricProcessInstanceQuery().finished().count();
            long begin = System.nanoTime();
            List<Long> nanos = peer.together(seconds);
            double took = (System.nanoTime() - begin) / 1e9;
            long finished = engine.getHistoryService().createHistoricProcessInstanceQuery().finished().count() - before;
            if (finished != nanos.size()) {
                throw new IllegalStateException(finished + " finished, " + nanos.size() + " counted");
            }
            System.out.println("peer.operaton.calls=" + nanos.size());
            System.out.println("peer.operaton.per-second=" + nanos.size() / took);
            System.out.println("peer.operaton.p50.ms=" + nanos.get(nanos.size() / 2) / 1e6);
            System.out.println("peer.operaton.p95.ms=" + nanos.get(nanos.size() * 95 / 100) / 1e6);
        } finally {
            engine.close();
        }
    }

    private List<Long> together(long seconds) throws Exception {
        ConcurrentLinkedQueue<Long> nanos = new ConcurrentLinkedQueue<>();
        long end = System.nanoTime() + seconds * 1_000_000_000;
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                running.add(threads.submit(() -> {
                    while (System.nanoTime() - end < 0) {
                        long begin = System.nanoTime();
                        live();
                        nanos.add(System.nanoTime() - begin);
                    }
                }));
            }
            for (Future<?> each : running) {
                each.get();
            }
        }
        List<Long> sorted = new ArrayList<>(nanos);
        Collections.sort(sorted);
        return sorted;
    }

    private void live() {
        String instance = engine.getRuntimeService().startProcessInstanceByKey("vorgang", FACTS).getId();
        Task task = engine.getTaskService().createTaskQuery().processInstanceId(instance).singleResult();
        engine.getTaskService().claim(task.getId(), "mika.muster");
        engine.getTaskService()
                .complete(task.getId(), Map.of("decision", "REFUSAL", "reasons", "Sie wohnen nicht in dem Gebiet."));
    }
}
