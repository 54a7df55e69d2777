package cn.gongjiang.employment.referral;

import cn.gongjiang.files.Documents;
import cn.gongjiang.files.Received;
import cn.gongjiang.identity.Actor;
import cn.gongjiang.web.Blob;
import cn.gongjiang.web.NotThere;
import cn.gongjiang.web.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings, opens and removes the evidence of a referral that the actor was found to see. */
@Service
class ReferralFileDesk {
    private static final int MOST = 20;

    private final ReferralFiles files;
    private final Documents documents;
    private final Referrals referrals;

    ReferralFileDesk(ReferralFiles files, Documents documents, Referrals referrals) {
        this.files = files;
        this.documents = documents;
        this.referrals = referrals;
    }

    @Transactional
    void add(String referral, ReferralFileForm told, Actor actor) {
        Received file = Received.of(told.file());
        referrals.lock(referral);
        if (files.of(referral).size() >= MOST) {
            throw new Refused("file", "一条推荐最多放 " + MOST + " 个文件");
        }
        files.add(referral, told.label(), file, actor.name());
    }

    Blob open(String referral, long id, Actor actor) {
        long document = files.document(referral, id).orElseThrow(() -> new NotThere("文件"));
        return documents.open(document, referral, actor);
    }

    @Transactional
    void remove(String referral, long id) {
        if (!files.remove(referral, id)) {
            throw new NotThere("文件");
        }
    }
}
