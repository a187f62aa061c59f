package org.hearsay.reading.internal.parser;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.io.IOUtils;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.POIDocument;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.hearsay.scratch.Scratch;
import org.jsoup.Jsoup;
import org.netpreserve.jwarc.WarcReader;
import org.tukaani.xz.XZInputStream;
import tools.jackson.databind.json.JsonMapper;

/**
 * The class path of the child process. Where this program was started by {@code java -cp} it is that of this process; under other
 * class loaders, as those of Maven, of servers for applications and of jars in jars, it is what they tell of themselves.
 */
final class ChildClassPath {

    /** 'jar:file:/app.jar!/lib/x.jar!/' and 'jar:nested:/app.jar/!lib/x.jar!/'. */
    private static final Pattern NESTED = Pattern.compile("jar:(?:file|nested):(.+?)/?!/?(.+?)!/");

    /** One class of each library that parsers stand on. */
    private static final List<Class<?>> LIBRARIES = List.of(
            ParserProcess.class,
            Jsoup.class,
            PDDocument.class,
            POIDocument.class,
            XWPFDocument.class,
            MAPIMessage.class,
            Message.class,
            MimeConfig.class,
            ArchiveEntry.class,
            CSVFormat.class,
            IOUtils.class,
            WarcReader.class,
            XZInputStream.class,
            JsonMapper.class);

    private final Set<String> entries = new LinkedHashSet<>();
    private Optional<Path> unpacked = Optional.empty();

    private ChildClassPath() {}

    /** The class path as {@code java -cp} takes it. */
    static String find() throws IOException {
        String own = System.getProperty("java.class.path", "");
        ClassLoader loader = ParserProcess.class.getClassLoader();
        return loader == ClassLoader.getSystemClassLoader() ? own : of(loader, own);
    }

    /** The same for what another class loader sees. */
    static String of(ClassLoader loader, String own) throws IOException {
        var path = new ChildClassPath();
        for (ClassLoader l = loader; l != null; l = l.getParent()) {
            if (l instanceof URLClassLoader urls) {
                for (URL url : urls.getURLs()) {
                    path.add(url);
                }
            }
        }
        for (Class<?> library : LIBRARIES) {
            CodeSource source = library.getProtectionDomain().getCodeSource();
            if (source != null && source.getLocation() != null) {
                path.add(source.getLocation());
            }
        }
        if (!own.isEmpty()) {
            Collections.addAll(path.entries, own.split(File.pathSeparator));
        }
        return String.join(File.pathSeparator, path.entries);
    }

    private void add(URL url) throws IOException {
        Matcher nested = NESTED.matcher(url.toString());
        if (nested.matches()) {
            unpack(Path.of(URI.create("file:" + nested.group(1))), nested.group(2));
        } else if (url.getProtocol().equals("file")) {
            try {
                entries.add(Path.of(url.toURI()).toString());
            } catch (URISyntaxException | IllegalArgumentException e) {
                entries.add(url.getPath());
            }
        }
    }

    /** No java command reads a jar in a jar; it is laid beside for as long as this process runs. */
    private void unpack(Path jar, String inner) throws IOException {
        if (unpacked.isEmpty()) {
            unpacked = Optional.of(Scratch.createFolder("parser"));
        }
        Path folder = unpacked.get();
        try (var zip = new ZipFile(jar.toFile())) {
            ZipEntry entry = zip.getEntry(inner);
            if (entry != null && !entry.isDirectory() && inner.endsWith(".jar")) {
                Path to = folder.resolve(entries.size() + "-" + Path.of(inner).getFileName());
                try (var in = zip.getInputStream(entry)) {
                    Files.copy(in, to);
                }
                entries.add(to.toString());
            }
        }
    }
}
