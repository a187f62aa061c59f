package org.hearsay.model.internal.encoder;

import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.document.Ids;
import org.hearsay.issue.Issue;
import org.hearsay.issue.IssueCode;
import org.hearsay.model.Encoder;
import org.hearsay.model.EncoderModel;
import org.hearsay.model.internal.encoder.file.Json;
import org.hearsay.model.internal.encoder.file.ModelFiles;
import org.hearsay.model.internal.encoder.head.Heads;
import org.hearsay.model.internal.encoder.window.Vocabulary;

/**
 * Makes an encoder of a model's files. Each file's hash must be the one in the manifest; a model that is damaged or cannot
 * be run is an issue, and reports are read without it.
 */
public final class ModelLoading {

    static final String MANIFEST = "manifest.json";

    private static final String WEIGHTS = "encoder.onnx";

    /**
     * What a model may have beside its weights: more of the same graph. Protocol buffers merge messages whose bytes stand one behind the
     * other, so no file grows too large for the history, and what is added later changes none that is there.
     */
    private static final List<String> MORE = List.of("senses.onnx", "senses-words.onnx");

    private static final String TOKENIZER = "tokenizer.json";
    private static final String HEADS = "heads.json";

    private final ModelFiles files;
    private final Map<?, ?> manifest;

    private ModelLoading(ModelFiles files, Map<?, ?> manifest) {
        this.files = files;
        this.manifest = manifest;
    }

    /** The model, or nothing where there is no manifest. */
    public static EncoderModel find(ModelFiles files) {
        try {
            return files.find(MANIFEST).isPresent() ? load(files) : EncoderModel.none();
        } catch (IOException e) {
            return broken(files, MANIFEST + " cannot be read (" + line(e) + ")");
        }
    }

    /** The model; an issue where it is not whole. */
    public static EncoderModel load(ModelFiles files) {
        try {
            byte[] manifest = files.find(MANIFEST).orElse(new byte[0]);
            if (manifest.length == 0) {
                return broken(files, "there is no " + MANIFEST);
            }
            var loading = new ModelLoading(files, Json.object(text(manifest)));
            return new EncoderModel(Optional.of(loading.encoder()), List.of());
        } catch (IllegalArgumentException | IOException e) {
            return broken(files, line(e));
        } catch (OrtException e) {
            return broken(files, WEIGHTS + " is no model that can be run (" + line(e) + ")");
        } catch (LinkageError e) {
            return unusable(files, e);
        }
    }

    private Encoder encoder() throws IOException, OrtException {
        Heads heads = Heads.of(text(checked(HEADS)));
        Vocabulary vocabulary = Vocabulary.of(text(checked(TOKENIZER)));
        OnnxScorer scorer = OnnxScorer.of(weights());
        Set<String> missing = new TreeSet<>(heads.heads().keySet());
        missing.removeAll(scorer.outputs());
        if (!missing.isEmpty()) {
            scorer.close();
            throw new IllegalArgumentException(HEADS + " names what the model does not give: " + missing);
        }
        Heads all = heads.withPairs(scorer.outputs());
        boolean whole = System.getProperty(EncoderModel.HEADS, "").equals("all");
        return new WindowedEncoder(scorer, vocabulary, whole ? all : all.read());
    }

    /** All of the graph, outside the heap: it is read once and given away. */
    private ByteBuffer weights() throws IOException {
        List<byte[]> parts = new ArrayList<>();
        parts.add(checked(WEIGHTS));
        for (String more : MORE) {
            if (hash(more).isPresent()) {
                parts.add(checked(more));
            }
        }
        ByteBuffer all = ByteBuffer.allocateDirect(
                parts.stream().mapToInt(part -> part.length).sum());
        parts.forEach(all::put);
        return all.flip();
    }

    /** The bytes of a file, whose hash is the one in the manifest. */
    private byte[] checked(String name) throws IOException {
        byte[] bytes = files.find(name).orElseThrow(() -> new IllegalArgumentException(name + " is missing"));
        String told = hash(name).orElseThrow(() -> new IllegalArgumentException(MANIFEST + " has no hash of " + name));
        if (!told.toLowerCase(Locale.ROOT).equals(Ids.sha256(bytes))) {
            throw new IllegalArgumentException(name + " is damaged: its hash is not the one in " + MANIFEST);
        }
        return bytes;
    }

    /** {@code "files": {"heads.json": {"sha256": "…"}}}, or the hash at once. */
    private Optional<String> hash(String name) {
        if (!(manifest.get("files") instanceof Map<?, ?> all)) {
            return Optional.empty();
        }
        Object told = all.get(name) instanceof Map<?, ?> file ? file.get("sha256") : all.get(name);
        return told instanceof String hash ? Optional.of(hash) : Optional.empty();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static EncoderModel broken(ModelFiles files, String what) {
        return without(
                IssueCode.MODEL_BROKEN,
                files,
                "The model in " + files.place() + " cannot be used: " + what + ". Reports are read by rules alone.");
    }

    private static EncoderModel unusable(ModelFiles files, LinkageError e) {
        return without(
                IssueCode.MODEL_UNUSABLE,
                files,
                "This machine cannot run the model in " + files.place() + " (" + line(root(e))
                        + "). Reports are read by rules alone.");
    }

    private static EncoderModel without(IssueCode code, ModelFiles files, String message) {
        return new EncoderModel(Optional.empty(), List.of(Issue.ofFile(code, files.place(), message)));
    }

    private static Throwable root(Throwable e) {
        Throwable at = e;
        for (int i = 0; i < 8 && at.getCause() != null; i++) {
            at = at.getCause();
        }
        return at;
    }

    /** What an exception says, on one line without its last stop. */
    static String line(Throwable e) {
        String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        String line = message.lines().findFirst().orElse("").strip();
        return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
    }
}
