package cn.gongjiang;

import cn.gongjiang.core.StartRefused;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;

/** Keeps the framework's report away from a start that ends with a sentence of ours. */
class RefusalReporter implements SpringBootExceptionReporter {
    @Override
    public boolean reportException(Throwable failure) {
        return refusal(failure).isPresent();
    }

    static Optional<StartRefused> refusal(Throwable failure) {
        for (@Nullable Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof StartRefused refused) {
                return Optional.of(refused);
            }
        }
        return Optional.empty();
    }
}
