package rathaus.records.web;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import rathaus.kernel.Actor;
import rathaus.records.Aktenzeichen;
import rathaus.records.FileDesk;
import rathaus.records.Vorgang;

/** Names a Vorgang in an address: {@code 02-12-10}, {@code 2026-000123}, {@code 1}. */
record VorgangKey(String position, String number, String vorgang) {

    static final String AKTE = "/amt/akten/{position}/{number}";

    /** A number from 1; 0, which no Vorgang and no Dokument has, for whatever is none. */
    static int count(String text) {
        return text.matches("[1-9][0-9]{0,6}") ? Integer.parseInt(text) : 0;
    }

    Optional<Aktenzeichen> aktenzeichen() {
        return Aktenzeichen.parse(position + "/" + number);
    }

    /** The Vorgang; one that the member of staff may not read is not there. */
    Vorgang in(FileDesk desk, Actor.Staff staff) {
        return aktenzeichen()
                .flatMap(known -> desk.find(known, count(vorgang), staff))
                .orElseThrow(VorgangKey::notFound);
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    /** Path of the page of the Akte, at this Vorgang. */
    static String path(Vorgang vorgang) {
        return vorgang.facts().aktenzeichen().path() + "#vorgang-"
                + vorgang.facts().number();
    }

    /** Path of a page about this Vorgang: {@code …/verwalten/1}. */
    static String path(Vorgang vorgang, String page) {
        return vorgang.facts().aktenzeichen().path() + "/" + page + "/"
                + vorgang.facts().number();
    }
}
