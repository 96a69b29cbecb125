package rathaus.casework.web;

import org.springframework.stereotype.Component;
import rathaus.casework.SignatureDesk;
import rathaus.design.Frame.NavigationCount;
import rathaus.kernel.Actor;

/** How many drafts wait for one's signature. */
@Component
class SignatureCount implements NavigationCount {

    private final SignatureDesk desk;

    SignatureCount(SignatureDesk desk) {
        this.desk = desk;
    }

    @Override
    public String path() {
        return SignatureListPage.PATH;
    }

    @Override
    public int waiting(Actor actor) {
        return actor instanceof Actor.Staff staff ? desk.count(staff) : 0;
    }
}
