package org.hearsay.model.internal.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.hearsay.issue.DossierException;
import org.hearsay.issue.IssueCode;
import org.hearsay.model.internal.encoder.head.Scores;
import org.hearsay.model.internal.encoder.window.Batch;

/**
 * Runs the model with ONNX Runtime on the processor, offline. One session serves all threads; each call keeps to one core,
 * since documents are read side by side.
 */
final class OnnxScorer implements Scorer {

    private final OrtEnvironment environment;
    private final OrtSession session;

    private OnnxScorer(OrtEnvironment environment, OrtSession session) {
        this.environment = environment;
        this.session = session;
    }

    /**
     * Loads a model, whose bytes lie outside the heap.
     *
     * @throws OrtException where these bytes are no model that can be run
     * @throws LinkageError where there is no ONNX Runtime for this machine, or it cannot be unpacked
     */
    static OnnxScorer of(ByteBuffer model) throws OrtException {
        OrtEnvironment environment = OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL, "hearsay");
        environment.setTelemetry(false);
        try (var options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL);
            options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
            // Every batch has another size: plans for one would be kept for all.
            options.setMemoryPatternOptimization(false);
            return new OnnxScorer(environment, environment.createSession(model, options));
        }
    }

    /** Names of what the model gives. */
    Set<String> outputs() {
        return session.getOutputNames();
    }

    @Override
    public Scores score(Batch batch, Set<String> heads) {
        Map<String, OnnxTensor> inputs = new LinkedHashMap<>();
        try {
            long[] pieces = {batch.rows(), batch.pieces()};
            long[] words = {batch.rows(), batch.words()};
            inputs.put("input_ids", tensor(batch.ids(), pieces));
            inputs.put("attention_mask", tensor(batch.mask(), pieces));
            inputs.put("shapes", tensor(batch.shapes(), pieces));
            inputs.put("words", tensor(batch.heads(), words));
            inputs.put("sentences", tensor(batch.sentences(), words));
            try (OrtSession.Result result = session.run(inputs, heads)) {
                Map<String, float[]> values = new HashMap<>();
                for (Map.Entry<String, OnnxValue> entry : result) {
                    if (entry.getValue() instanceof OnnxTensor tensor) {
                        values.put(entry.getKey(), floats(tensor.getFloatBuffer()));
                    }
                }
                return new Scores(batch.words(), values);
            }
        } catch (OrtException e) {
            throw new DossierException(
                    IssueCode.MODEL_UNUSABLE, "The model could not be run: " + ModelLoading.line(e), e);
        } finally {
            inputs.values().forEach(OnnxTensor::close);
        }
    }

    private OnnxTensor tensor(long[] values, long[] shape) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), shape);
    }

    private static float[] floats(FloatBuffer buffer) {
        if (buffer.hasArray() && buffer.arrayOffset() == 0 && buffer.array().length == buffer.remaining()) {
            return buffer.array();
        }
        float[] values = new float[buffer.remaining()];
        buffer.get(values);
        return values;
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new DossierException(
                    IssueCode.MODEL_UNUSABLE, "The model could not be closed: " + ModelLoading.line(e), e);
        }
    }
}
