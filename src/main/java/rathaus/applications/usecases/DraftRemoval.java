package rathaus.applications.usecases;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import rathaus.applications.domain.Draft;
import rathaus.applications.domain.Drafts;
import rathaus.documents.Contents;
import rathaus.forms.Answer;
import rathaus.forms.Answers;

/** Lets go of drafts and of files that nothing needs any more. */
@Component
class DraftRemoval {

    private final Drafts drafts;
    private final Contents contents;

    DraftRemoval(Drafts drafts, Contents contents) {
        this.drafts = drafts;
        this.contents = contents;
    }

    /** Forgets the draft and its files. */
    void remove(Draft draft) {
        discardFilesBeside(draft, Answers.none());
        drafts.remove(draft);
    }

    /** Forgets the files of a draft that are not among these answers. */
    void discardFilesBeside(Draft draft, Answers kept) {
        Stream<UUID> all = Stream.concat(
                files(draft.answers()), drafts.earlier(draft).stream().flatMap(earlier -> files(earlier.answers())));
        Set<UUID> needed = files(kept).collect(Collectors.toUnmodifiableSet());
        all.distinct().filter(file -> !needed.contains(file)).forEach(contents::discard);
    }

    /** Forgets the files of entries that were taken away. */
    void discardLost(Answers before, Answers after) {
        Set<UUID> needed = files(after).collect(Collectors.toUnmodifiableSet());
        files(before).filter(file -> !needed.contains(file)).forEach(contents::discard);
    }

    /** Forgets one file. */
    void discard(UUID file) {
        contents.discard(file);
    }

    private static Stream<UUID> files(Answers answers) {
        return answers.files().map(Answer.UploadedFile::id);
    }
}
