package cn.gongjiang.employment.posting;

import java.util.List;

/** Something a vacancy must fulfil before everybody may see it. */
interface PublishingRule {
    List<Checked> of(Posting posting);
}
