package cn.gongjiang.identity.phone;

import cn.gongjiang.identity.Actor;
import cn.gongjiang.identity.May;
import cn.gongjiang.identity.Role;
import cn.gongjiang.identity.external.IdentityProvider;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** 我的: one's own corner of the platform. */
@RestController
class OwnController {
    private final ObjectProvider<IdentityProvider> providers;

    OwnController(ObjectProvider<IdentityProvider> providers) {
        this.providers = providers;
    }

    @GetMapping("/me")
    @May(May.SIGNED_IN)
    OwnPage show(Actor actor) {
        boolean account = actor.role() != Role.PROGRAM;
        return new OwnPage(
                actor.name(),
                actor.role().word(),
                account && actor.role() != Role.WORKER,
                account && providers.getIfAvailable() != null);
    }
}
