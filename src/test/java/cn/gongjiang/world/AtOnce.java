package cn.gongjiang.world;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Two who do something in the same moment. */
public final class AtOnce {
    private AtOnce() {}

    public static <T> List<T> twice(Supplier<T> doing) {
        return both(doing, doing);
    }

    public static <T> List<T> both(Supplier<T> one, Supplier<T> other) {
        CyclicBarrier ready = new CyclicBarrier(2);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return Stream.of(one, other)
                    .map(doing -> CompletableFuture.supplyAsync(() -> after(ready, doing), threads))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
        }
    }

    private static <T> T after(CyclicBarrier ready, Supplier<T> doing) {
        try {
            ready.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return doing.get();
    }
}
