package cn.gongjiang.identity.phone;

import cn.gongjiang.identity.Actor;
import cn.gongjiang.identity.May;
import cn.gongjiang.identity.Role;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** 我的: one's own corner of the platform. */
@RestController
class OwnController {
    @GetMapping("/me")
    @May(May.SIGNED_IN)
    OwnPage show(Actor actor) {
        return new OwnPage(
                actor.name(), actor.role().word(), actor.role() != Role.WORKER && actor.role() != Role.PROGRAM);
    }
}
