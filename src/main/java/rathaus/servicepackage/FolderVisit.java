package rathaus.servicepackage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/** Takes in the files of a folder; stops at the first link, device or excess. */
final class FolderVisit extends SimpleFileVisitor<Path> {

    private final Path root;
    private final PackageBounds bounds;

    FolderVisit(Path root, PackageBounds bounds) {
        this.root = root;
        this.bounds = bounds;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        boolean tooDeep = root.relativize(folder).getNameCount() > 2;
        return goOn(!tooDeep
                || bounds.refuse("", "pfad-tiefe", "Ein Ordner liegt zu tief.", "Höchstens drei Ebenen sind erlaubt."));
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        String path =
                root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
        if (!attributes.isRegularFile()) {
            String mend = "Die Datei selbst in das Paket legen.";
            return goOn(bounds.refuse("", "paket-verweis", "Ein Eintrag ist ein Verweis.", mend));
        }
        if (!bounds.admits(path)) {
            return FileVisitResult.TERMINATE;
        }
        try (InputStream content = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            return goOn(bounds.take(path, content.readNBytes(bounds.readAtMost())));
        }
    }

    private static FileVisitResult goOn(boolean going) {
        return going ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
    }
}
