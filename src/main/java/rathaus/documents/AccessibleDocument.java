package rathaus.documents;

import java.time.LocalDate;
import java.util.List;
import rathaus.kernel.Language;

/**
 * A document without address field: a receipt, the summary of an Antrag. Sections of labels and values, readable by eye and
 * by screen reader.
 *
 * @param introduction plain paragraphs between title and first section
 */
public record AccessibleDocument(
        Letterhead sender,
        LocalDate date,
        String title,
        List<String> introduction,
        List<Section> sections,
        Language language,
        List<Attachment> attachments) {

    public AccessibleDocument {
        introduction = List.copyOf(introduction);
        sections = List.copyOf(sections);
        attachments = List.copyOf(attachments);
        if (title.isBlank()) {
            throw new IllegalArgumentException("A document has a title");
        }
    }

    @Override
    public String toString() {
        return "AccessibleDocument[" + date + ", " + language + "]";
    }

    /**
     * A part with a heading.
     *
     * @param rows labels with values; a value may have several lines
     * @param notes plain paragraphs below the rows
     */
    public record Section(String heading, List<LabelledValue> rows, List<String> notes) {

        public Section {
            rows = List.copyOf(rows);
            notes = List.copyOf(notes);
        }

        @Override
        public String toString() {
            return "Section[" + rows.size() + " rows]";
        }
    }
}
