package io.github.utmarkelse.cli;

import io.github.utmarkelse.input.Problem;
import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a call names: files as they are, and of folders all that are of a kind by name, sorted by path. */
final class NamedFiles {
    private static final String LOCK = "~$";

    /** The files that are looked for in folders. */
    enum Kind {
        WORD("no-word-files", "error.folder", " docx docm dotx dotm doc dot "),
        JSON("no-applications", "error.folderJson", " json ");

        private final String code;
        private final String empty;
        private final String endings;

        /** The endings stand between blanks. */
        Kind(String code, String empty, String endings) {
            this.code = code;
            this.empty = empty;
            this.endings = endings;
        }
    }

    /** A file to read, or what kept one from being found. */
    record Target(Path path, Optional<Problem> problem) {
        static Target of(Path file) {
            return new Target(file, Optional.empty());
        }
    }

    private final List<Target> targets = new ArrayList<>();
    private final List<Path> locks = new ArrayList<>();

    private final Kind kind;

    private NamedFiles(Kind kind) {
        this.kind = kind;
    }

    static NamedFiles of(Kind kind, List<Path> named) {
        NamedFiles files = new NamedFiles(kind);
        named.forEach(files::add);
        return files;
    }

    /** In the order of the call. */
    List<Target> targets() {
        return targets;
    }

    /** The hidden files in folders that Word has beside an open document: left out. */
    List<Path> locks() {
        return locks;
    }

    private void add(Path named) {
        boolean unnamed = named.toString().isEmpty();
        if (unnamed || !Files.isDirectory(named)) {
            targets.add(Target.of(named));
            return;
        }
        List<Target> found = inside(named);
        if (found.isEmpty()) {
            targets.add(new Target(
                    named, Optional.of(Errors.emptyFolder(kind.code, kind.empty).in(named.toString()))));
        }
        found.sort(Comparator.comparing(Target::path));
        targets.addAll(found);
    }

    private List<Target> inside(Path folder) {
        List<Target> found = new ArrayList<>();
        SimpleFileVisitor<Path> visitor = new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (isOfKind(file) && isLock(file)) {
                    locks.add(file);
                } else if (isOfKind(file) && (attributes.isRegularFile() || leadsNowhere(attributes))) {
                    found.add(Target.of(file));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                if (!(e instanceof FileSystemLoopException)) {
                    found.add(new Target(file, Optional.of(Errors.notEntered().in(file.toString()))));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path inner, @Nullable IOException e) {
                return e == null ? FileVisitResult.CONTINUE : visitFileFailed(inner, e);
            }
        };
        try {
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, visitor);
        } catch (IOException e) {
            found.add(new Target(folder, Optional.of(Errors.notEntered().in(folder.toString()))));
        }
        return found;
    }

    /** Links are followed where they can be: one that is still a link is told when it is read. */
    private static boolean leadsNowhere(BasicFileAttributes attributes) {
        return attributes.isSymbolicLink();
    }

    private boolean isOfKind(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        int dot = name.lastIndexOf('.');
        return dot >= 0 && kind.endings.contains(" " + name.substring(dot + 1) + " ");
    }

    private static boolean isLock(Path file) {
        return String.valueOf(file.getFileName()).startsWith(LOCK);
    }
}
