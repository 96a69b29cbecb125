package rathaus.records;

/** What came of the wish to file a Dokument. */
public sealed interface FiledDokument {

    /** It stands under this number of its Vorgang. */
    record Filed(int number) implements FiledDokument {}

    /** It was filed before under this number; nothing changed. */
    record AlreadyFiled(int number) implements FiledDokument {}

    /** The Vorgang is z. d. A.: nothing can be filed in it. */
    record VorgangClosed() implements FiledDokument {}

    /** The open Kommune has no such Vorgang. */
    record NoVorgang() implements FiledDokument {}
}
