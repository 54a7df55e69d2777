package cn.gongjiang.employment.referral;

import cn.gongjiang.identity.Actor;
import cn.gongjiang.identity.May;
import cn.gongjiang.identity.Scope;
import cn.gongjiang.web.Blob;
import cn.gongjiang.web.Body;
import cn.gongjiang.web.Form;
import cn.gongjiang.web.NotThere;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The evidence of a referral: each opening stands in the audit log. */
@RestController
class ReferralFileController {
    private final ReferralListing listing;
    private final ReferralFiles files;
    private final ReferralFileDesk desk;

    ReferralFileController(ReferralListing listing, ReferralFiles files, ReferralFileDesk desk) {
        this.listing = listing;
        this.files = files;
        this.desk = desk;
    }

    @GetMapping("/referrals/{no}/files")
    @May("referrals.read")
    ReferralFileList index(@PathVariable String no, Scope scope) {
        return list(referral(no, scope), Form.empty());
    }

    @PostMapping("/referrals/{no}/files")
    @May("referrals.answer")
    ResponseEntity<Object> post(@PathVariable String no, @Body Form<ReferralFileForm> form, Actor actor) {
        ReferralItem referral = referral(no, actor.scope());
        return form.handle(
                typed -> {
                    desk.add(referral.no(), typed, actor);
                    return "/referrals/" + referral.no() + "/files";
                },
                again -> list(referral, again));
    }

    @GetMapping("/referrals/{no}/files/{id}")
    @May("referrals.read")
    Blob open(@PathVariable String no, @PathVariable long id, Actor actor) {
        return desk.open(referral(no, actor.scope()).no(), id, actor);
    }

    @DeleteMapping("/referrals/{no}/files/{id}")
    @May("placements.write")
    ResponseEntity<Object> delete(@PathVariable String no, @PathVariable long id, Actor actor) {
        ReferralItem referral = referral(no, actor.scope());
        desk.remove(referral.no(), id);
        return Form.seeOther("/referrals/" + referral.no() + "/files");
    }

    private ReferralFileList list(ReferralItem referral, Form<?> form) {
        List<ReferralFileItem> items = files.of(referral.no());
        return new ReferralFileList(referral, items, items.size(), form);
    }

    private ReferralItem referral(String no, Scope scope) {
        return listing.find(no, scope).orElseThrow(() -> new NotThere("推荐"));
    }
}
