package cn.gongjiang.employment.posting;

import cn.gongjiang.identity.Actor;

/** Takes a vacancy from everybody at once. */
public interface Takedown {
    /**
     * Whoever acts answers for it; one that was taken down before stays so. In the caller's transaction.
     *
     * @param reason what the enterprise reads
     */
    void takeDown(String vacancy, String reason, Actor actor);
}
