package rathaus.servicepackage;

/** How sure a fact is. */
enum FactStatus implements FileWord {
    CONFIRMED("bestaetigt"),
    UNCONFIRMED("unbestaetigt"),
    EXAMPLE("beispiel");

    private final String word;

    FactStatus(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
