package rathaus.catalogue.web;

import java.util.List;
import java.util.Optional;
import rathaus.catalogue.Lebenslage;
import rathaus.design.Frame;
import rathaus.servicepackage.Uebersetzungen.Localised;

/** A situation of life in a list. */
record LebenslageLine(Localised name, Optional<Localised> text, String href) {

    static LebenslageLine of(Lebenslage lebenslage, Frame frame) {
        return new LebenslageLine(
                lebenslage.nameIn(frame.language()),
                lebenslage.textIn(frame.language()),
                frame.link("/lebenslagen/" + lebenslage.key()));
    }

    static List<LebenslageLine> of(List<Lebenslage> lebenslagen, Frame frame) {
        return lebenslagen.stream().map(lebenslage -> of(lebenslage, frame)).toList();
    }

    /** Whether German stands in somewhere. */
    static boolean anyGerman(List<LebenslageLine> lines) {
        return lines.stream()
                .anyMatch(line -> line.name().fallback()
                        || line.text().filter(Localised::fallback).isPresent());
    }
}
