package cn.gongjiang.employment.vacancy;

import cn.gongjiang.identity.Scope;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Knows what a vacancy must fulfil before everybody may see it. */
public interface PublishingGuard {
    /** In few words what each of these lacks, of those the viewer answers for. */
    Map<String, String> lacking(Collection<String> numbers, Scope scope);

    /** These were written over: what is public and does not fulfil the rules any more is hidden. In the caller's transaction. */
    void recheck(List<String> numbers, String by);
}
