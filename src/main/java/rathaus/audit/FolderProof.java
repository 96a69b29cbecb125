package rathaus.audit;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Proves an exported file, folder or zip, by itself: no database, no installation. */
public interface FolderProof {

    /** Reads everything in it and names what does not fit. */
    static Result prove(Path exported) throws IOException {
        if (Files.isDirectory(exported)) {
            return new ExportedFolder(exported).prove();
        }
        try (FileSystem zip = FileSystems.newFileSystem(exported)) {
            return new ExportedFolder(zip.getPath("/")).prove();
        }
    }

    /**
     * What was found.
     *
     * @param stamped acts that a time stamp covers
     * @param authorities who stamped
     */
    record Result(long files, long acts, long stamped, List<String> authorities, List<Fault> faults) {
        public Result {
            authorities = List.copyOf(authorities);
            faults = List.copyOf(faults);
        }
    }

    /** Something that does not fit, and where. */
    record Fault(Kind kind, String place) {}

    /** What does not fit. */
    enum Kind {
        /** A file of every export is missing or cannot be read. */
        NOT_AN_EXPORT,
        /** A file has other bytes than its sum says. */
        FILE_CHANGED,
        /** A file with a sum is missing. */
        FILE_MISSING,
        /** A file has no sum. */
        FILE_UNKNOWN,
        /** An act is not the one that was sealed. */
        ACT_CHANGED,
        /** An act does not hang in the chain. */
        LINK_DIFFERS,
        /** The chain up to the time stamp has a gap or was changed. */
        CHAIN_BROKEN,
        /** A time stamp is not over its link. */
        STAMP_INVALID,
        /** A Dokument that was filed is not among the files. */
        DOKUMENT_MISSING
    }
}
