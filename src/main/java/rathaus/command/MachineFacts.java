package rathaus.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;

/** What one has to know about the machine to read figures: and how busy it was with other things. */
final class MachineFacts {

    private static final Path STATUS = Path.of("/proc/self/status");

    private MachineFacts() {}

    static Map<String, Object> of(String postgres) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put(
                "date",
                Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS).toString());
        facts.put("cores", Runtime.getRuntime().availableProcessors());
        facts.put("load", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        facts.put("system", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        facts.put("java", System.getProperty("java.vm.name") + " " + System.getProperty("java.version"));
        facts.put("postgres", postgres);
        return facts;
    }

    /** Memory of this process that is in use, in megabytes; 0 where the system does not tell. */
    static long residentMegabytes() {
        try {
            return !Files.isReadable(STATUS)
                    ? 0
                    : Files.readAllLines(STATUS).stream()
                            .filter(line -> line.startsWith("VmRSS:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                            .findFirst()
                            .orElse(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
