package org.hearsay.reading.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearsay.issue.Issue;
import org.hearsay.issue.IssueCode;
import org.hearsay.reading.Columns;
import org.hearsay.reading.Format;
import org.hearsay.reading.Intake;
import org.hearsay.reading.Source;
import org.hearsay.reading.internal.format.ContainerFormat;
import org.hearsay.reading.internal.format.ContentFormat;
import org.hearsay.reading.internal.format.Tables;
import org.hearsay.reading.internal.format.Unread;

/**
 * One walk over files and folders. A folder is entered once for each path given, by its own name before that of a link
 * to it; a link to a folder that it lies in is a circle.
 */
public final class Walk {

    private final Set<Path> leftOut;
    private final Columns columns;
    private final Predicate<Path> isDossier;
    private final List<Found> files = new ArrayList<>();
    private final List<Issue> skipped = new ArrayList<>();
    private final List<Issue> failed = new ArrayList<>();
    private final List<Issue> warnings = new ArrayList<>();

    /** A file with its name below the path that was given. */
    private record Found(String name, Path path) {}

    /** A folder to enter, with its name, and the folders around it. */
    private record Folder(String name, Path path, Path real, Set<Path> around) {}

    public Walk(Collection<Path> leftOut, Columns columns, Predicate<Path> isDossier) {
        this.columns = columns;
        this.isDossier = isDossier;
        this.leftOut = leftOut.stream().map(Walk::real).collect(Collectors.toSet());
    }

    /** What lies under the paths; a path that is given twice counts once. */
    public Intake over(Collection<Path> paths) {
        for (Path path : new LinkedHashSet<>(
                paths.stream().map(p -> p.toAbsolutePath().normalize()).toList())) {
            root(path);
        }
        List<Source> sources = new ArrayList<>();
        named(files).forEach((name, path) -> {
            if (isRead(name, path)) {
                sources.add(new Source(name, path));
            } else {
                skipped.add(Issue.ofFile(IssueCode.FORMAT_UNKNOWN, name, name + " is skipped: " + why(name) + "."));
            }
        });
        return new Intake(sources, skipped, failed, warnings);
    }

    private static String why(String name) {
        return Tables.find(name).isPresent()
                ? "no column of it is named as the text of articles is; --columns tells which one holds it"
                : Unread.why(name);
    }

    /** A name without an ending says nothing: the first bytes have to. */
    private boolean isRead(String name, Path path) {
        if (!ContentFormat.isOpen(name)
                && !ContentFormat.isXml(name)
                && Tables.find(name).isEmpty()) {
            return Format.find(name).isPresent() || ContainerFormat.find(name).isPresent();
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] head = in.readNBytes(ContentFormat.HEAD);
            return ContentFormat.find(name, head).isPresent()
                    || ContainerFormat.find(name, head, columns).isPresent();
        } catch (IOException e) {
            return false;
        }
    }

    private void root(Path path) {
        String name = path.getFileName() == null
                ? path.toString()
                : path.getFileName().toString();
        if (!Files.exists(path)) {
            missing(path.toString(), path);
        } else if (Files.isDirectory(path)) {
            int before = met();
            enter(path);
            if (met() == before) {
                warnings.add(Issue.ofFile(
                        IssueCode.FOLDER_EMPTY, path.toString(), "The folder " + path + " holds nothing to read."));
            }
        } else if (!Files.isRegularFile(path)) {
            noFile(path.toString());
        } else if (!leftOut.contains(real(path))) {
            files.add(new Found(name, path));
        }
    }

    private int met() {
        return files.size() + skipped.size() + failed.size();
    }

    private void enter(Path root) {
        Deque<Folder> open = new ArrayDeque<>();
        Deque<Folder> linked = new ArrayDeque<>();
        Set<Path> entered = new HashSet<>();
        open.add(new Folder("", root, real(root), Set.of()));
        while (!open.isEmpty() || !linked.isEmpty()) {
            Folder folder = open.isEmpty() ? linked.poll() : open.poll();
            if (folder.around.contains(folder.real)) {
                warnings.add(Issue.ofFile(
                        IssueCode.LINK_CIRCLE,
                        folder.name,
                        "The link " + folder.name + " leads back to a folder that it lies in; it is followed once."));
            } else if (!leftOut.contains(folder.real) && entered.add(folder.real)) {
                if (isDossier.test(folder.path)) {
                    dossier(folder);
                } else {
                    list(folder, open, linked);
                }
            }
        }
    }

    /** What another dossier keeps was read already; its copies would count as reports of their own. */
    private void dossier(Folder folder) {
        String name = folder.name.isEmpty() ? folder.path.toString() : folder.name;
        skipped.add(Issue.ofFile(
                IssueCode.FORMAT_UNKNOWN,
                name,
                name + " is skipped: it is another dossier, and what it keeps was read already."));
    }

    private void list(Folder folder, Deque<Folder> open, Deque<Folder> linked) {
        Set<Path> around = new HashSet<>(folder.around);
        around.add(folder.real);
        for (Path child : children(folder)) {
            String file = child.getFileName().toString();
            if (file.startsWith(".") || file.startsWith("~$")) {
                continue;
            }
            String name = folder.name.isEmpty() ? file : folder.name + "/" + file;
            if (!Files.exists(child)) {
                missing(name, child);
            } else if (Files.isDirectory(child)) {
                boolean link = Files.isSymbolicLink(child);
                (link ? linked : open).add(new Folder(name, child, real(child), around));
            } else if (!Files.isRegularFile(child)) {
                noFile(name);
            } else if (!leftOut.contains(real(child))) {
                files.add(new Found(name, child));
            }
        }
    }

    /** A pipe that nobody writes to, or a device, would be waited for without end. */
    private void noFile(String name) {
        failed.add(Issue.ofFile(
                IssueCode.FILE_UNREADABLE, name, name + " is no ordinary file but a pipe, a socket or a device."));
    }

    private void missing(String name, Path path) {
        if (!Files.isSymbolicLink(path)) {
            failed.add(Issue.ofFile(IssueCode.FILE_MISSING, name, name + " does not exist."));
        } else if (isLoop(path)) {
            warnings.add(Issue.ofFile(IssueCode.LINK_CIRCLE, name, "The link " + name + " leads back to itself."));
        } else {
            failed.add(Issue.ofFile(IssueCode.FILE_MISSING, name, name + " is a link that leads nowhere."));
        }
    }

    private static boolean isLoop(Path link) {
        try {
            Path unused = link.toRealPath();
            return false;
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            // Platforms name it in words only: too many levels of links.
            return true;
        }
    }

    private List<Path> children(Folder folder) {
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder.path)) {
            stream.forEach(children::add);
        } catch (IOException | java.nio.file.DirectoryIteratorException e) {
            String reason =
                    e instanceof AccessDeniedException ? "the permission is missing" : String.valueOf(e.getMessage());
            String name = folder.name.isEmpty() ? folder.path.toString() : folder.name;
            failed.add(Issue.ofFile(
                    IssueCode.FILE_UNREADABLE, name, "The folder " + name + " cannot be opened: " + reason + "."));
        }
        // The order of a folder differs between machines.
        children.sort(null);
        return children;
    }

    /** Names that are each other's equal get the name of the folder above in front, until they differ. */
    private static Map<String, Path> named(List<Found> files) {
        Map<String, Path> named = new TreeMap<>();
        Map<String, List<Found>> groups = new LinkedHashMap<>();
        files.forEach(
                f -> groups.computeIfAbsent(f.name, n -> new ArrayList<>()).add(f));
        groups.forEach((name, group) -> {
            List<String> names = group.size() == 1 ? List.of(name) : apart(group);
            IntStream.range(0, group.size()).forEach(i -> {
                String free = names.get(i);
                while (named.putIfAbsent(free, group.get(i).path) != null) {
                    free = "./" + free;
                }
            });
        });
        return named;
    }

    private static List<String> apart(List<Found> group) {
        int depth = Path.of(group.getFirst().name).getNameCount();
        int deepest = group.stream().mapToInt(f -> f.path.getNameCount()).max().orElse(depth);
        List<String> names = List.of();
        for (int more = 1; depth + more <= deepest; more++) {
            int parts = depth + more;
            names = group.stream().map(f -> tail(f.path, parts)).toList();
            if (new HashSet<>(names).size() == names.size()) {
                return names;
            }
        }
        return names;
    }

    private static String tail(Path path, int parts) {
        int count = path.getNameCount();
        Path tail = path.subpath(Math.max(0, count - parts), count);
        return IntStream.range(0, tail.getNameCount())
                .mapToObj(i -> tail.getName(i).toString())
                .collect(Collectors.joining("/"));
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }
}
