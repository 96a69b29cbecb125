package rathaus.casework.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rathaus.casework.TextBlockKeeping;
import rathaus.casework.TextBlocks;
import rathaus.kernel.LeistungId;

/** What was typed of a Textbaustein: kind, Leistung, title, text, whether it is retired, and the version that was seen. */
record TextBlockInput(String art, String leistung, String titel, String text, String stillgelegt, Integer stand) {

    static final TextBlockInput EMPTY = new TextBlockInput("", "", "", "", "", 0);

    TextBlockInput(
            @Nullable String art,
            @Nullable String leistung,
            @Nullable String titel,
            @Nullable String text,
            @Nullable String stillgelegt,
            @Nullable Integer stand) {
        this.art = Objects.requireNonNullElse(art, "");
        this.leistung = Objects.requireNonNullElse(leistung, "");
        this.titel = Objects.requireNonNullElse(titel, "").strip();
        this.text = RemarkInput.lines(text);
        this.stillgelegt = Objects.requireNonNullElse(stillgelegt, "");
        this.stand = Objects.requireNonNullElse(stand, 0);
    }

    static TextBlockInput of(TextBlocks.Block block) {
        return new TextBlockInput(
                block.kind().name(),
                block.leistung().map(LeistungId::value).orElse(""),
                block.title(),
                block.text(),
                block.retired() ? "true" : "",
                block.version());
    }

    boolean isRetired() {
        return stillgelegt.equals("true");
    }

    Optional<TextBlocks.Kind> kind() {
        return List.of(TextBlocks.Kind.values()).stream()
                .filter(kind -> kind.name().equals(art))
                .findFirst();
    }

    /** Empty without a kind, or with a Leistung that cannot be one. */
    Optional<TextBlockKeeping.Wanted> wanted() {
        try {
            Optional<LeistungId> only =
                    Optional.of(leistung).filter(id -> !id.isEmpty()).map(LeistungId::new);
            return kind().map(kind -> new TextBlockKeeping.Wanted(kind, only, titel, text, isRetired()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "TextBlockInput";
    }
}
