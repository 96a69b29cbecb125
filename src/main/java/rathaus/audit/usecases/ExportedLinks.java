package rathaus.audit.usecases;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import rathaus.history.Anchors.Anchor;
import rathaus.history.ChainExcerpt;
import rathaus.history.ChainExcerpt.Link;
import rathaus.history.ChainExcerpt.SealedAct;

/** The links from each act to the stamp after it; those of other files are numbers and hashes only. */
record ExportedLinks(ChainExcerpt excerpt, List<SealedAct> acts, List<Anchor> stamps) {

    /** Of each act the first stamp after it. */
    static List<Anchor> stampsAfter(List<SealedAct> acts, List<Anchor> all) {
        List<Anchor> found = new ArrayList<>();
        long from = 0;
        for (Anchor anchor : all) {
            long after = from;
            if (acts.stream()
                    .flatMap(act -> act.link().stream())
                    .anyMatch(link -> link.number() > after && link.number() <= anchor.number())) {
                found.add(anchor);
            }
            from = anchor.number();
        }
        return found;
    }

    void write(OutputStream out) throws IOException {
        line(out, "nummer;handlung;hash;glied");
        long from = 0;
        for (Anchor stamp : stamps) {
            long after = from;
            long first = acts.stream()
                    .flatMap(act -> act.link().stream())
                    .mapToLong(Link::number)
                    .filter(number -> number > after && number <= stamp.number())
                    .min()
                    .orElse(stamp.number());
            excerpt.links(first, stamp.number(), link -> line(out, cells(link)));
            from = stamp.number();
        }
    }

    private static String cells(Link link) {
        HexFormat hex = HexFormat.of();
        return link.number() + ";" + link.event() + ";" + hex.formatHex(link.hash()) + ";" + hex.formatHex(link.link());
    }

    private static void line(OutputStream out, String cells) {
        try {
            out.write((cells + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
