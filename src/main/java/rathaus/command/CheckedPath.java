package rathaus.command;

import java.nio.file.Path;
import rathaus.sharing.PackageCheck;

/** A package by its path and what its check found. */
record CheckedPath(Path path, PackageCheck check) {}
