package cn.gongjiang.text;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Reads the meaning of short Chinese texts by a sentence model (bge-small-zh-v1.5) in this process, without a network: 2–8 ms a
 * title. The model is loaded when somebody asks for the first time; on a machine for which it has no native library there is none.
 * Texts go through it one by one: side by side they would change each other's last digits.
 */
@Component
public final class Meanings implements AutoCloseable {
    private static final String MODEL = "/bge-small-zh-v1.5-q.onnx";
    private static final String PIECES = "/bge-small-zh-v1.5-q-tokenizer.json";

    private static final Logger LOG = LoggerFactory.getLogger(Meanings.class);

    private @Nullable Model model;
    private boolean failed;

    private record Model(WordPieces pieces, OrtSession session) {}

    /** Whether there is a model on this machine; loads it. */
    public synchronized boolean work() {
        if (model == null && !failed) {
            try {
                model = load();
            } catch (IllegalStateException | LinkageError e) {
                failed = true;
                LOG.warn("the sentence model does not load: words are compared by their signs only", e);
            }
        }
        return !failed;
    }

    public Meaning of(String text) {
        Model ready = ready();
        long[] pieces = ready.pieces.of(text);
        try (OnnxTensor input = row(pieces);
                OnnxTensor mask = row(filled(pieces.length, 1));
                OnnxTensor kinds = row(filled(pieces.length, 0));
                OrtSession.Result result = ready.session.run(
                        Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", kinds))) {
            float[][][] states = (float[][][]) result.get(0).getValue();
            return Meaning.of(states[0][0]);
        } catch (OrtException e) {
            throw new IllegalStateException("the sentence model does not answer", e);
        }
    }

    private synchronized Model ready() {
        if (model == null) {
            model = load();
        }
        return model;
    }

    private static Model load() {
        try (InputStream file = resource(MODEL);
                OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setCPUArenaAllocator(false);
            options.setMemoryPatternOptimization(false);
            return new Model(
                    new WordPieces(resource(PIECES)),
                    OrtEnvironment.getEnvironment().createSession(file.readAllBytes(), options));
        } catch (IOException | OrtException e) {
            throw new IllegalStateException("the sentence model does not load", e);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(Meanings.class.getResourceAsStream(name), name);
    }

    private static OnnxTensor row(long[] values) throws OrtException {
        return OnnxTensor.createTensor(OrtEnvironment.getEnvironment(), new long[][] {values});
    }

    private static long[] filled(int length, long value) {
        long[] values = new long[length];
        Arrays.fill(values, value);
        return values;
    }

    @Override
    public synchronized void close() {
        if (model != null) {
            try {
                model.session.close();
            } catch (OrtException e) {
                throw new IllegalStateException("the sentence model does not close", e);
            }
            model = null;
        }
    }
}
