package rathaus.forms.xdatenfelder;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rathaus.forms.DayBound;
import rathaus.forms.FieldType;
import rathaus.forms.xdatenfelder.SchemaElement.Keyword;

/** What the type of a field says, as {@code datentyp}, {@code praezisierung} and keywords. */
final class TypeFacts {

    private final Map<String, String> facts;
    private final List<Keyword> keywords;

    TypeFacts(Map<String, String> facts, List<Keyword> keywords) {
        this.facts = facts;
        this.keywords = keywords;
    }

    /** Adds them; the answer says what XDatenfelder cannot express. */
    Optional<String> add(FieldType type) {
        return switch (type) {
            case FieldType.TextLine line -> textLine(line);
            case FieldType.LongText text -> text("langtext", text.least(), text.most());
            case FieldType.PersonName name -> text("name", 1, name.most());
            case FieldType.Email ignored -> text("email", 6, 254);
            case FieldType.Telephone ignored -> text("telefon", 1, 30);
            case FieldType.Iban ignored -> text("iban", 15, 34);
            case FieldType.LicencePlate ignored -> text("kennzeichen", 1, 13);
            case FieldType.Number number -> number(number);
            case FieldType.Euro euro -> numeric("num_currency", euro.least(), euro.most());
            case FieldType.YesOrNo ignored -> type("bool");
            case FieldType.ChoiceOfOne ignored -> type("text");
            case FieldType.ChoiceOfMany ignored -> hinted("mehrfachauswahl", "text");
            case FieldType.ListedChoice ignored -> type("text");
            case FieldType.TimeOfDay time -> {
                time.first().ifPresent(bound -> facts.put("minValue", bound.toString()));
                time.last().ifPresent(bound -> facts.put("maxValue", bound.toString()));
                yield type("time");
            }
            case FieldType.MapPoint ignored -> hinted("kartenpunkt", "text");
            case FieldType.Signature signature -> {
                facts.put("inhalt", signature.text());
                yield hinted("unterschrift", "bool");
            }
            case FieldType.Date date -> date(date);
            case FieldType.Upload upload -> upload(upload);
            case FieldType.Declaration declaration -> declaration(declaration);
            case FieldType.Information information -> {
                facts.put("inhalt", information.text());
                yield type("text");
            }
            case FieldType.Computed ignored -> type("text");
            default -> {
                type("text");
                yield Optional.of("Diesen Feldtyp kennt XDatenfelder nicht; es wird ein Text daraus.");
            }
        };
    }

    private Optional<String> type(String name) {
        facts.put("datentyp", name);
        return Optional.empty();
    }

    private Optional<String> hinted(String word, String name) {
        keyword(Hints.TYPE, word);
        return type(name);
    }

    private Optional<String> text(String word, int least, int most) {
        facts.put("minLength", String.valueOf(least));
        facts.put("maxLength", String.valueOf(most));
        return hinted(word, word.equals("name") ? "text_latin" : "text");
    }

    private Optional<String> textLine(FieldType.TextLine line) {
        text("text", line.least(), line.most());
        line.pattern().ifPresent(pattern -> facts.put("pattern", pattern.pattern()));
        if (line.digits()) {
            keyword(Hints.KEYBOARD, "ziffern");
        }
        return Optional.empty();
    }

    private Optional<String> number(FieldType.Number number) {
        if (number.scale() > 0) {
            keyword(Hints.SCALE, String.valueOf(number.scale()));
        }
        number.unit().ifPresent(unit -> keyword(Hints.UNIT, unit));
        return numeric(number.scale() > 0 ? "num" : "num_int", number.least(), number.most());
    }

    private Optional<String> numeric(String name, Optional<BigDecimal> least, Optional<BigDecimal> most) {
        least.ifPresent(bound -> facts.put("minValue", bound.toPlainString()));
        most.ifPresent(bound -> facts.put("maxValue", bound.toPlainString()));
        return type(name);
    }

    private Optional<String> date(FieldType.Date date) {
        date.first().ifPresent(bound -> day(bound, "minValue", Hints.FIRST));
        date.last().ifPresent(bound -> day(bound, "maxValue", Hints.LAST));
        return type("date");
    }

    private void day(DayBound bound, String fact, String hint) {
        switch (bound) {
            case DayBound.Fixed fixed -> facts.put(fact, fixed.day().toString());
            case DayBound.Relative relative ->
                keyword(hint, relative.days() == 0 ? "heute" : String.format("heute%+d", relative.days()));
        }
    }

    private Optional<String> upload(FieldType.Upload upload) {
        if (upload.mayFollow()) {
            keyword(Hints.MAY_FOLLOW, "ja");
        }
        return type("file");
    }

    private Optional<String> declaration(FieldType.Declaration declaration) {
        facts.put("inhalt", declaration.text());
        hinted("erklaerung", "bool");
        return declaration.link().map(link -> "Der Verweis " + link + " entfällt.");
    }

    private void keyword(String uri, String text) {
        keywords.add(new Keyword(uri, text));
    }
}
