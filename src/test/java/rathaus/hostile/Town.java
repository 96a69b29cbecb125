package rathaus.hostile;

import rathaus.kernel.KommuneId;

/** The two municipalities of the story, and the words by which a leak of their people would be known. */
enum Town {
    HERE(1, "/bad-vilbel", "Zaunkönig-Qwhere", "zaunkoenig.Qwhere"),
    THERE(2, "/schoeneck", "Zaunkönig-Qwthere", "zaunkoenig.Qwthere");

    private final int kommune;
    private final String base;
    private final String familyName;
    private final String mailbox;

    Town(int kommune, String base, String familyName, String mailbox) {
        this.kommune = kommune;
        this.base = base;
        this.familyName = familyName;
        this.mailbox = mailbox;
    }

    KommuneId kommune() {
        return new KommuneId(kommune);
    }

    String base() {
        return base;
    }

    Town other() {
        return this == HERE ? THERE : HERE;
    }

    String familyName() {
        return familyName;
    }

    String mailbox() {
        return mailbox + "@buergerschaft.example";
    }

    /** What both have in common, in any encoding: nobody but this town's own staff may ever see it. */
    String canary() {
        return familyName.substring("Zaunkönig-".length());
    }
}
