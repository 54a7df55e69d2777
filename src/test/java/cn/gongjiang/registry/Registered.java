package cn.gongjiang.registry;

import cn.gongjiang.core.IdentityNumber;
import cn.gongjiang.world.FreshNumbers;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts people and enterprises into the register and tells their numbers. */
public final class Registered {
    private final ApplicationContext platform;

    public Registered(ApplicationContext platform) {
        this.platform = platform;
    }

    /** 毛小妹, born in the eighties. */
    public String person(@Nullable String division) {
        long id = platform.getBean(People.class)
                .add(List.of(new People.NewPerson(
                        "毛小妹", new IdentityNumber(FreshNumbers.person()), null, null, division, null, "测试")))
                .getFirst();
        return platform.getBean(JdbcClient.class)
                .sql("select no from registry.person where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }

    /** An enterprise; returns its credit code. */
    public String enterprise(String name, @Nullable String division) {
        String code = FreshNumbers.creditCode();
        platform.getBean(Enterprises.class)
                .add(new Enterprises.NewEnterprise(name, code, division, null, null, null, true, "测试"));
        return code;
    }
}
