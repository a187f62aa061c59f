package org.hearsay.reading.internal.parser.scan;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.imageio.ImageIO;

/** The text recognition of a machine that has it: Tesseract 4 or newer, run once for each picture. */
public final class Tesseract {

    private static final Duration LONGEST = Duration.ofSeconds(120);

    private final Path program;

    private Tesseract(Path program) {
        this.program = program;
    }

    /** That of this machine, where one of the folders in which it looks for programs holds it. */
    public static Optional<Tesseract> find() {
        return find(Optional.ofNullable(System.getenv("PATH")).orElse(""));
    }

    /** Looks in folders, parted as the machine parts them. */
    static Optional<Tesseract> find(String folders) {
        for (String folder : folders.split(File.pathSeparator, -1)) {
            for (String name : List.of("tesseract", "tesseract.exe")) {
                try {
                    Path program = Path.of(folder).resolve(name);
                    if (!folder.isEmpty() && Files.isRegularFile(program) && Files.isExecutable(program)) {
                        return Optional.of(new Tesseract(program));
                    }
                } catch (InvalidPathException e) {
                    // Some machines have such folders in their list; no program lies there.
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Recognises the words of a picture.
     *
     * @param dpi dots per inch, where they are known
     * @return empty where it failed or took too long; then its process is gone
     */
    public Optional<RecognisedPage> read(BufferedImage picture, int dpi) throws IOException {
        var png = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", png);
        var builder = new ProcessBuilder(
                program.toString(), "stdin", "stdout", "-l", "eng", "--dpi", String.valueOf(dpi), "tsv");
        // One processor each: several readers work at once.
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        Process process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try {
            return answer(process, png.toByteArray());
        } finally {
            process.destroyForcibly();
        }
    }

    private static Optional<RecognisedPage> answer(Process process, byte[] png) throws IOException {
        var table = new FutureTask<>(() -> process.getInputStream().readAllBytes());
        Thread.ofVirtual().start(table);
        var sent = new FutureTask<>(() -> {
            try (OutputStream in = process.getOutputStream()) {
                in.write(png);
            }
            return true;
        });
        Thread.ofVirtual().start(sent);
        try {
            byte[] bytes = table.get(LONGEST.toMillis(), TimeUnit.MILLISECONDS);
            return process.waitFor(1, TimeUnit.SECONDS) && process.exitValue() == 0
                    ? Optional.of(RecognisedPage.of(new String(bytes, StandardCharsets.UTF_8)))
                    : Optional.empty();
        } catch (TimeoutException | ExecutionException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
