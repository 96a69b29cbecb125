package rathaus.catalogue.web;

import java.util.List;
import rathaus.catalogue.Lebenslage;
import rathaus.design.Frame;
import rathaus.kernel.Language;

/** A situation of life in a list. */
record LebenslageLine(String name, String text, String href) {

    static LebenslageLine of(Lebenslage lebenslage, Frame frame) {
        boolean english = frame.language() == Language.EN;
        return new LebenslageLine(
                english ? lebenslage.englishName() : lebenslage.name(),
                lebenslage.text(),
                frame.link("/lebenslagen/" + lebenslage.key()));
    }

    static List<LebenslageLine> of(List<Lebenslage> lebenslagen, Frame frame) {
        return lebenslagen.stream().map(lebenslage -> of(lebenslage, frame)).toList();
    }
}
