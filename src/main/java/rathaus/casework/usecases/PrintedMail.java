package rathaus.casework.usecases;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import rathaus.casework.domain.Consignment;
import rathaus.documents.AccessibleDocument;
import rathaus.documents.AccessibleDocument.Section;
import rathaus.documents.Contents;
import rathaus.documents.Fetched;
import rathaus.documents.LabelledValue;
import rathaus.documents.Letters;
import rathaus.documents.PrintBundles;
import rathaus.kernel.Actor;
import rathaus.kernel.Language;
import rathaus.kernel.LegalDay;
import rathaus.privacy.AccessLog;

/** Letters for the post as one file to print: the list with the addresses first, then each with its enclosures. */
@Component
class PrintedMail {

    private static final String CLERK = "Sachbearbeitung";
    private static final String PURPOSE = "Postausgang";

    private final Papers papers;
    private final Letters letters;
    private final PrintBundles bundles;
    private final Contents contents;
    private final AccessLog accesses;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PrintedMail(
            Papers papers,
            Letters letters,
            PrintBundles bundles,
            Contents contents,
            AccessLog accesses,
            TransactionTemplate transaction,
            Clock clock) {
        this.papers = papers;
        this.letters = letters;
        this.bundles = bundles;
        this.contents = contents;
        this.accesses = accesses;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Notes who reads what, then writes; false if there is nothing to write. */
    boolean print(Supplier<List<Consignment>> choice, Actor.Staff staff, OutputStream out) throws IOException {
        List<Consignment> chosen = Objects.requireNonNull(transaction.execute(status -> read(choice.get(), staff)));
        if (chosen.isEmpty()) {
            return false;
        }
        List<PrintBundles.Item> items = new ArrayList<>();
        items.add(new PrintBundles.Item(() -> list(chosen), "application/pdf", true));
        for (Consignment letter : chosen) {
            items.add(item(letter.content(), true));
            letter.enclosures().forEach(enclosure -> items.add(item(enclosure, false)));
        }
        bundles.write(items, out);
        return true;
    }

    private List<Consignment> read(List<Consignment> chosen, Actor.Staff staff) {
        chosen.forEach(
                letter -> accesses.read(letter.bearbeitung(), PURPOSE, staff, CLERK, "Schreiben " + letter.content()));
        return chosen;
    }

    private PrintBundles.Item item(UUID content, boolean letter) {
        String type = contents.find(content).map(stored -> stored.mediaType()).orElse("");
        return new PrintBundles.Item(() -> bytes(content), type, letter);
    }

    private byte[] bytes(UUID content) {
        return switch (contents.fetch(content)) {
            case Fetched.Found found -> found.bytes();
            case Fetched.Quarantined ignored -> new byte[0];
            case Fetched.Unknown ignored -> throw new IllegalStateException("A letter is not in the store: " + content);
        };
    }

    /** What lies in the pile, with addresses: to count, and for the labels. */
    private byte[] list(List<Consignment> chosen) {
        List<LabelledValue> rows = new ArrayList<>();
        for (int i = 0; i < chosen.size(); i++) {
            rows.add(row(i + 1, chosen.get(i)));
        }
        String title = papers.text("casework.post.list", chosen.size());
        return letters.render(new AccessibleDocument(
                papers.letterhead(chosen.getFirst().unit()),
                LegalDay.today(clock),
                title,
                List.of(papers.text("casework.post.list-text")),
                List.of(new Section(papers.text("casework.post.list-heading"), rows, List.of())),
                Language.DE,
                List.of()));
    }

    private LabelledValue row(int number, Consignment letter) {
        Stream<String> enclosures = contents.find(letter.enclosures()).stream()
                .map(enclosure -> PrintBundles.canPrint(enclosure.mediaType())
                        ? papers.text("casework.post.enclosure", enclosure.fileName())
                        : papers.text("casework.post.enclosure-apart", enclosure.fileName()));
        String address = letter.address().size() > 1
                ? String.join("\n", letter.address())
                : papers.text("casework.post.no-address");
        List<String> lines =
                Stream.concat(Stream.of(address, letter.title()), enclosures).toList();
        return new LabelledValue(number + ". " + letter.aktenzeichen(), String.join("\n", lines));
    }
}
