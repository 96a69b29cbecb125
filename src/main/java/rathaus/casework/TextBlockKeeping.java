package rathaus.casework;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import rathaus.kernel.Actor;
import rathaus.kernel.LeistungId;

/** How administrators keep the texts of {@link TextBlocks}. Nothing is overwritten: every change is a further version. */
public interface TextBlockKeeping {

    /** The latest versions, by kind and title. */
    List<TextBlocks.Block> all();

    /** All versions of one, newest first; empty if there is none. */
    List<TextBlocks.Block> versions(UUID block);

    /** Names of the Leistungen for which a text can be meant, by id. */
    Map<LeistungId, String> leistungen();

    /** The placeholders that can stand in a text, sorted. */
    List<String> placeholders();

    /** Adds a text. */
    Outcome add(Actor.Staff administrator, Wanted wanted);

    /**
     * Adds a version.
     *
     * @param seen the version that the administrator has looked at
     */
    Outcome change(Actor.Staff administrator, UUID block, int seen, Wanted wanted);

    /** What a text is to be. */
    record Wanted(TextBlocks.Kind kind, Optional<LeistungId> leistung, String title, String text, boolean retired) {}

    /** Why a text cannot be like this. */
    enum Problem {
        TITLE,
        TEXT,
        PLACEHOLDER,
        LEISTUNG,
        CHANGED_MEANWHILE
    }

    /** What became of it. */
    sealed interface Outcome {}

    /** Kept. */
    record Done(UUID block) implements Outcome {}

    /** Not like this. */
    record Refused(Set<Problem> problems) implements Outcome {

        public Refused {
            problems = Set.copyOf(problems);
        }
    }

    /** There is no such text. */
    record Nothing() implements Outcome {}
}
