package rathaus.servicepackage;

/** Needed trust in who is applying (§ 3 Abs. 4 OZG, eIDAS regulation Art. 8). */
public enum TrustLevel implements FileWord {
    LOW("niedrig"),
    SUBSTANTIAL("substanziell"),
    HIGH("hoch");

    private final String word;

    TrustLevel(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
