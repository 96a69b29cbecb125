package rathaus.applications;

import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import rathaus.forms.FormInput;
import rathaus.kernel.Actor;
import rathaus.kernel.Language;
import rathaus.kernel.LeistungId;
import rathaus.servicepackage.Datenschutzangaben;
import rathaus.servicepackage.LeistungWords;
import rathaus.servicepackage.Leistungsbeschreibung;
import rathaus.servicepackage.Uebersetzungen;

/** Filling in a form, page by page, with or without an account. */
public interface FillingIn {

    /** What one should know before starting; empty if the Leistung is not online in the open Kommune. */
    Optional<Offer> offer(LeistungId leistung);

    /** Begins a draft of the current version. The token is all that opens it again. */
    Optional<DraftToken> begin(LeistungId leistung, Actor actor);

    /** The draft behind a token, if it is one of this Leistung. */
    Optional<OnlineForm> open(DraftToken token, LeistungId leistung);

    /** Reads and judges one page; keeps it only if it has no error. */
    SaveOutcome save(DraftToken token, LeistungId leistung, String page, FormInput input);

    /** Keeps what was typed on a page that somebody leaves, complete or not; nothing is judged but whether it can be read. */
    KeepOutcome keep(DraftToken token, LeistungId leistung, String page, FormInput input);

    /** Attaches a file to a field of the draft. */
    AttachOutcome attach(DraftToken token, LeistungId leistung, String field, Upload upload);

    /** Takes a file away from a field. */
    SaveOutcome detach(DraftToken token, LeistungId leistung, String field, UUID file);

    /** Throws the draft away. */
    void discard(DraftToken token);

    /** A Leistung before the start. */
    record Offer(Leistungsbeschreibung leistung, Datenschutzangaben privacy, Uebersetzungen translations, int pages) {

        /** What the start page says, in a language. */
        public LeistungWords words(Language language) {
            return new LeistungWords(leistung, translations, language);
        }
    }

    /** A file on its way in. */
    record Upload(String name, InputStream bytes) {}
}
