package rathaus.lostproperty.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import rathaus.foundlist.Fundnummer;

/** Which item a page is about: its number in the path. */
final class FundsacheKey {

    static final String PATH = "/amt/fundsachen";

    private FundsacheKey() {}

    static String path(Fundnummer nummer) {
        return PATH + "/" + nummer;
    }

    /** Only as we write it ourselves. */
    static Fundnummer of(String nummer) {
        return Fundnummer.parse(nummer)
                .filter(read -> read.toString().equals(nummer))
                .orElseThrow(FundsacheKey::notFound);
    }

    /** Does not exist, or is not yours: the answer is the same. */
    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
