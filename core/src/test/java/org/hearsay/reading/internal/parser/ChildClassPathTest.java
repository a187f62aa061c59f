package org.hearsay.reading.internal.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** FEATURE UNDER TEST: the child process finds its classes under other class loaders than that of java -cp. */
class ChildClassPathTest {

    @Test
    void whatALoaderTellsIsEnoughToStart() throws IOException, InterruptedException {
        try (var loader = new URLClassLoader(urls(), ClassLoader.getPlatformClassLoader())) {
            String path = ChildClassPath.of(loader, "");
            Process child = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            path,
                            ParserProcess.class.getName())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            assertEquals(1, child.getInputStream().read());
            child.destroyForcibly().waitFor();
        }
    }

    @Test
    void aLoaderThatTellsNothingIsAskedForItsLibraries() throws IOException {
        String path = ChildClassPath.of(ClassLoader.getPlatformClassLoader(), "");
        for (String library : List.of("jsoup", "pdfbox", "poi-ooxml", "mime4j", "commons-compress", "jwarc")) {
            assertTrue(path.contains(library), library);
        }
    }

    @Test
    void jarsInAJarAreLaidBeside(@TempDir Path temp) throws IOException {
        Path app = temp.resolve("app one.jar");
        try (var out = new JarOutputStream(Files.newOutputStream(app))) {
            out.putNextEntry(new JarEntry("BOOT-INF/lib/inner.jar"));
            out.write(jar());
            out.closeEntry();
        }
        URL url =
                URI.create("jar:" + app.toUri() + "!/BOOT-INF/lib/inner.jar!/").toURL();
        try (var loader = new URLClassLoader(new URL[] {url}, ClassLoader.getPlatformClassLoader())) {
            String first = ChildClassPath.of(loader, "").split(File.pathSeparator)[0];
            assertTrue(first.endsWith("inner.jar"), first);
            assertEquals(jar().length, Files.size(Path.of(first)));
        }
    }

    private static byte[] jar() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new JarOutputStream(bytes)) {
            out.putNextEntry(new JarEntry("note.txt"));
            out.closeEntry();
        }
        return bytes.toByteArray();
    }

    private static URL[] urls() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(p -> {
                    try {
                        return Path.of(p).toUri().toURL();
                    } catch (IOException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toArray(URL[]::new);
    }
}
