package org.hearsay.model.internal.encoder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.document.Ids;
import org.hearsay.issue.IssueCode;
import org.hearsay.model.EncoderModel;
import org.hearsay.model.internal.encoder.file.ModelFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** FEATURE UNDER TEST: a model that is not whole is an issue that says what is wrong; nothing is thrown. */
class ModelLoadingTest {

    @Test
    void noModelOnTheClassPathIsNoIssue() {
        assertEquals(EncoderModel.none(), ModelLoading.find(ModelFiles.in(Path.of("no-such-folder"))));
    }

    @Test
    void aFolderThatWasNamedMustHoldOne(@TempDir Path folder) {
        assertBroken(folder, "there is no manifest.json");
    }

    @Test
    void everyFileMustBeThereAndWhole(@TempDir Path folder) throws IOException {
        manifest(folder, "heads.json", "x");
        assertBroken(folder, "heads.json is missing");
        Files.writeString(folder.resolve("heads.json"), "{}");
        assertBroken(folder, "heads.json is damaged: its hash is not the one in manifest.json");
        manifest(folder, "heads.json", Ids.sha256("{}".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        assertBroken(folder, "heads without version, window or heads");
        Files.writeString(folder.resolve("manifest.json"), "{\"files\":");
        assertBroken(folder, "not JSON at line 1");
    }

    @Test
    void weightsMustBeAModel(@TempDir Path folder) throws IOException {
        String heads = "{\"version\": \"1\", \"window\": 126, \"heads\": {}}";
        String tokenizer = "{\"model\": {\"vocab\": {\"[UNK]\": 1, \"[CLS]\": 2, \"[SEP]\": 3}}}";
        String files = "";
        for (String[] file :
                new String[][] {{"heads.json", heads}, {"tokenizer.json", tokenizer}, {"encoder.onnx", "?"}}) {
            Files.writeString(folder.resolve(file[0]), file[1]);
            files += (files.isEmpty() ? "" : ", ") + "\"" + file[0] + "\": \""
                    + Ids.sha256(file[1].getBytes(java.nio.charset.StandardCharsets.UTF_8)) + "\"";
        }
        Files.writeString(folder.resolve("manifest.json"), "{\"files\": {" + files + "}}");
        assertBroken(folder, "encoder.onnx is no model that can be run");
    }

    @Test
    void whatIsAddedToTheWeightsMustBeWholeToo(@TempDir Path folder) throws IOException {
        String[][] files = {
            {"heads.json", "{\"version\": \"1\", \"window\": 126, \"heads\": {}}"},
            {"tokenizer.json", "{\"model\": {\"vocab\": {\"[UNK]\": 1, \"[CLS]\": 2, \"[SEP]\": 3}}}"},
            {"encoder.onnx", "?"},
            {"senses.onnx", "more of the graph"},
            {"senses-words.onnx", "its word pieces"}
        };
        String told = "";
        for (String[] file : files) {
            Files.writeString(folder.resolve(file[0]), file[1]);
            told += (told.isEmpty() ? "" : ", ") + "\"" + file[0] + "\": \""
                    + Ids.sha256(file[1].getBytes(java.nio.charset.StandardCharsets.UTF_8)) + "\"";
        }
        Files.writeString(folder.resolve("manifest.json"), "{\"files\": {" + told + "}}");
        for (String more : List.of("senses-words.onnx", "senses.onnx")) {
            Files.writeString(folder.resolve(more), "less of it");
            assertBroken(folder, more + " is damaged");
            Files.delete(folder.resolve(more));
            assertBroken(folder, more + " is missing");
        }
    }

    private static void manifest(Path folder, String file, String hash) throws IOException {
        Files.writeString(
                folder.resolve("manifest.json"), "{\"files\": {\"" + file + "\": {\"sha256\": \"" + hash + "\"}}}");
    }

    private static void assertBroken(Path folder, String what) {
        EncoderModel model = EncoderModel.open(folder);
        assertTrue(model.encoder().isEmpty());
        assertEquals(IssueCode.MODEL_BROKEN, model.issues().getFirst().code());
        String message = model.issues().getFirst().message();
        assertTrue(message.contains(what) && message.lines().count() == 1, message);
    }
}
