package rathaus.foundlist;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What kind of thing was found; the codes are those of the forms {@code fundsache-abgeben} and {@code fundsachen-suchen}. */
public enum FundsacheKind {
    SCHLUESSEL("schluesselbund autoschluessel haustuerschluessel keys"),
    GELDBOERSE("geldbeutel portemonnaie brieftasche tasche rucksack koffer purse wallet bag"),
    GELD("bargeld geldschein muenzen cash money"),
    HANDY("mobiltelefon smartphone iphone tablet laptop kamera kopfhoerer phone device camera"),
    SCHMUCK("uhr armbanduhr ring kette ohrring armband jewellery watch necklace bracelet"),
    FAHRRAD("rad ebike damenrad herrenrad kinderrad roller bicycle bike scooter"),
    AUSWEIS("personalausweis reisepass pass fuehrerschein karte identity card passport licence"),
    KLEIDUNG("jacke mantel muetze schal handschuhe brille schirm regenschirm clothes glasses umbrella"),
    TIER("hund katze vogel kaninchen animal dog cat bird"),
    SONSTIGES("");

    private final String everydayWords;

    FundsacheKind(String everydayWords) {
        this.everydayWords = everydayWords;
    }

    /** As forms, addresses and message keys call it: {@code geldboerse}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Words by which people look for it, in the spelling of the search. */
    public String everydayWords() {
        return code() + " " + everydayWords;
    }

    /** The kind of this code. */
    public static Optional<FundsacheKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
