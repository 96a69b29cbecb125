package rathaus.audit.usecases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import rathaus.kernel.ContentHash;
import rathaus.records.AkteContent.VorgangContent;
import rathaus.records.Dokument;
import rathaus.records.DokumentCopy;
import rathaus.records.DokumentDetail;
import rathaus.records.DokumentVersion;
import rathaus.records.Vorgang;

/**
 * A Dokument with the files it is exported as.
 *
 * @param files every version, oldest first, then the PDF/A format of the youngest, if it was made
 */
record ExportedDokument(Dokument dokument, List<Part> files) {

    /** What a file is called that a scanner has shut: a text stands in its place that says so. */
    private static final String SHUT = ".gesperrt.txt";

    /**
     * One file.
     *
     * @param what {@code fassung-1} or {@code pdfa}
     */
    record Part(String what, String path, UUID stored, ContentHash content, String mediaType) {

        private Part unlessShut(Set<UUID> shut) {
            return shut.contains(stored) ? new Part(what, path + SHUT, stored, content, "text/plain") : this;
        }
    }

    ExportedDokument {
        files = List.copyOf(files);
    }

    /** With texts in the place of the contents that are shut. */
    ExportedDokument withoutShut(Set<UUID> shut) {
        return new ExportedDokument(
                dokument, files.stream().map(part -> part.unlessShut(shut)).toList());
    }

    static List<ExportedDokument> of(VorgangContent content, Map<UUID, DokumentDetail> details) {
        return content.dokumente().stream()
                .map(dokument -> of(content.vorgang(), dokument, Optional.ofNullable(details.get(dokument.id()))))
                .toList();
    }

    private static ExportedDokument of(Vorgang vorgang, Dokument dokument, Optional<DokumentDetail> detail) {
        String stem = ExportedNames.stemOf(vorgang, dokument);
        List<Part> files = new ArrayList<>();
        for (DokumentVersion version : detail.map(DokumentDetail::versions).orElse(List.of())) {
            String older = version.number() == dokument.version() ? "" : "-fassung-" + version.number();
            String path = stem + older + "." + ExportedNames.ending(version.mediaType());
            files.add(new Part(
                    "fassung-" + version.number(), path, version.stored(), version.content(), version.mediaType()));
        }
        if (files.isEmpty()) {
            String path = stem + "." + ExportedNames.ending(dokument.mediaType());
            files.add(new Part("fassung-1", path, dokument.stored(), dokument.content(), dokument.mediaType()));
        }
        if (detail.flatMap(DokumentDetail::copy).orElse(null) instanceof DokumentCopy.Made copy) {
            files.add(new Part("pdfa", stem + "-pdfa.pdf", copy.stored(), copy.content(), "application/pdf"));
        }
        return new ExportedDokument(dokument, files);
    }

    /** Of the youngest version. */
    String path() {
        return files.stream()
                .filter(part -> part.what().equals("fassung-" + dokument.version()))
                .findFirst()
                .orElse(files.getFirst())
                .path();
    }
}
