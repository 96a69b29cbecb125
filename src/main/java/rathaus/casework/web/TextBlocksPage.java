package rathaus.casework.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import rathaus.casework.TextBlocks;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.kernel.LeistungId;

/** All Textbausteine of the Kommune. */
record TextBlocksPage(Frame frame, List<TextBlocks.Block> blocks, Map<LeistungId, String> leistungen) implements Page {

    static final String PATH = "/amt/verwaltung/textbausteine";

    static String kind(Frame frame, TextBlocks.Kind kind) {
        return frame.text("casework.text-block.kind." + kind.name().toLowerCase(Locale.ROOT));
    }

    String kind(TextBlocks.Block block) {
        return kind(frame, block.kind());
    }

    String leistung(TextBlocks.Block block) {
        return block.leistung()
                .map(id -> leistungen.getOrDefault(id, id.value()))
                .orElseGet(() -> frame.text("casework.text-block.all"));
    }

    String href(TextBlocks.Block block) {
        return frame.link(PATH + "/" + block.id());
    }

    @Override
    public String toString() {
        return "TextBlocksPage";
    }
}
