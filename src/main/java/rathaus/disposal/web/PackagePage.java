package rathaus.disposal.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.xdomea.Metadata;
import rathaus.xdomea.Schriftgutobjekt;
import rathaus.xdomea.Schriftgutobjekt.PrimaryFile;
import rathaus.xdomea.Valuation;
import rathaus.xdomea.XdomeaFinding;
import rathaus.xdomea.XdomeaReading;

/**
 * The tree of a package.
 *
 * @param reading empty before a file was sent
 */
record PackagePage(Frame frame, Optional<XdomeaReading> reading) implements Page {

    static final String PATH = BoardPage.PATH + "/zeigen";

    /** More objects than fit on a page are counted, not shown. */
    private static final int SHOWN = 1000;

    AussonderungWording wording() {
        return new AussonderungWording(frame);
    }

    List<XdomeaFinding> findings() {
        return reading.map(XdomeaReading::findings).orElse(List.of());
    }

    boolean hasErrors() {
        return reading.filter(read -> !read.isSound()).isPresent();
    }

    Map<String, String> errors() {
        String told = findings().stream()
                .filter(XdomeaFinding::isError)
                .limit(20)
                .map(wording()::finding)
                .collect(Collectors.joining(" "));
        return hasErrors() ? Map.of("paket", told) : Map.of();
    }

    boolean isTooLong() {
        return reading.flatMap(XdomeaReading::message).stream()
                        .flatMap(message -> message.all())
                        .limit(SHOWN + 1L)
                        .count()
                > SHOWN;
    }

    boolean isThere(PrimaryFile file) {
        return reading.filter(read -> read.files().contains(file.fileName())).isPresent();
    }

    String title(Schriftgutobjekt object) {
        String level = frame.text("disposal.level." + object.level().name().toLowerCase(Locale.ROOT));
        return Stream.of(level, object.metadata().reference(), object.metadata().subject())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** What else is said, in one line. */
    String details(Schriftgutobjekt object) {
        Metadata metadata = object.metadata();
        return Stream.of(
                        named("plan", (metadata.planNumber() + " " + metadata.planTitle()).strip()),
                        named("type", metadata.type()),
                        named("lead", metadata.lead()),
                        named("begin", metadata.begin().map(frame::day).orElse("")),
                        named("end", metadata.end().map(frame::day).orElse("")),
                        named("closed", metadata.closedOn().map(frame::day).orElse("")),
                        named(
                                "valuation",
                                metadata.valuation().map(Valuation::code).orElse("")),
                        named(
                                "kept-until",
                                metadata.retentionEnd().map(frame::day).orElse("")))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String named(String key, String value) {
        return value.isEmpty() ? "" : frame.text("disposal.metadata." + key, value);
    }
}
