package rathaus.lostproperty.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import rathaus.design.Frame;
import rathaus.design.Tone;
import rathaus.foundlist.FundsacheKind;
import rathaus.lostproperty.Ending;
import rathaus.lostproperty.FindSite;
import rathaus.lostproperty.FinderWish;
import rathaus.lostproperty.FundsacheView;
import rathaus.lostproperty.ValueClass;

/** Days, kinds and states in the words of the page's language. */
record Wording(Frame frame) {

    String day(LocalDate day) {
        return frame.day(day);
    }

    String at(Instant instant) {
        return frame.at(instant);
    }

    String kind(FundsacheKind kind) {
        return frame.text("foundlist.kind." + kind.code());
    }

    String site(FindSite site) {
        return frame.text("lostproperty.site." + site.code());
    }

    String value(ValueClass value) {
        return frame.text("lostproperty.value." + value.code());
    }

    String wish(FinderWish wish) {
        return frame.text("lostproperty.wish." + wish.code());
    }

    String ending(Ending ending) {
        return frame.text("lostproperty.ending." + ending.code());
    }

    String act(String kind) {
        return frame.text("lostproperty.act." + kind.substring("lostproperty.".length()));
    }

    Map<String, String> kinds() {
        return choices(Stream.of(FundsacheKind.values()).map(kind -> Map.entry(kind.code(), kind(kind))));
    }

    Map<String, String> sites() {
        return choices(Stream.of(FindSite.values()).map(site -> Map.entry(site.code(), site(site))));
    }

    Map<String, String> values() {
        return choices(Stream.of(ValueClass.values()).map(value -> Map.entry(value.code(), value(value))));
    }

    Map<String, String> wishes() {
        return choices(Stream.of(FinderWish.values()).map(wish -> Map.entry(wish.code(), wish(wish))));
    }

    Map<String, String> endings() {
        return choices(Stream.of(Ending.values()).map(ending -> Map.entry(ending.code(), ending(ending))));
    }

    private static Map<String, String> choices(Stream<Map.Entry<String, String>> entries) {
        Map<String, String> choices = new LinkedHashMap<>();
        entries.forEach(entry -> choices.put(entry.getKey(), entry.getValue()));
        return choices;
    }

    String state(Optional<FundsacheView.Gone> gone) {
        return gone.map(left -> ending(left.ending())).orElseGet(() -> frame.text("lostproperty.state.kept"));
    }

    Tone tone(Optional<FundsacheView.Gone> gone) {
        return gone.isPresent() ? Tone.NEUTRAL : Tone.INFO;
    }

    /** The term in words: until when, whether it is over, by which paragraph. */
    String term(Optional<FundsacheView.Term> term) {
        return term.map(found -> frame.text(
                        found.over() ? "lostproperty.term.over" : "lostproperty.term.runs",
                        day(found.lastDay()),
                        found.paragraph()))
                .orElseGet(() -> frame.text("lostproperty.term.none"));
    }
}
