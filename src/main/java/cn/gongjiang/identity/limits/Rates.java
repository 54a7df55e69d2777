package cn.gongjiang.identity.limits;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * So many a second for each of many, in the memory of this node. Whoever was quiet for a while is forgotten, so the memory stays
 * small however many there are.
 */
final class Rates {
    private static final int CROWD = 10_000;

    private final int perSecond;
    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

    Rates(int perSecond) {
        this.perSecond = perSecond;
    }

    /** @return false when there were too many within this second */
    boolean take(String who) {
        if (buckets.size() > CROWD) {
            buckets.values().removeIf(bucket -> bucket.getAvailableTokens() >= perSecond);
        }
        return buckets.computeIfAbsent(who, w -> full()).tryConsume(1);
    }

    int known() {
        return buckets.size();
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(Bandwidth.builder()
                        .capacity(perSecond)
                        .refillGreedy(perSecond, Duration.ofSeconds(1))
                        .build())
                .build();
    }
}
