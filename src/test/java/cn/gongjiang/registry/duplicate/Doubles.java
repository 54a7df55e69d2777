package cn.gongjiang.registry.duplicate;

import cn.gongjiang.core.IdentityNumber;
import cn.gongjiang.registry.Enterprises;
import cn.gongjiang.registry.People;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People and enterprises that look like others, in 澉浦, where no other test registers anybody. */
final class Doubles {
    static final String GANPU = "330424105";
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final ApplicationContext platform;

    Doubles(ApplicationContext platform) {
        this.platform = platform;
    }

    /** A given name and birthday that nobody else here has. */
    record Somebody(String name, String birthday) {}

    static Somebody somebody() {
        int n = COUNT.incrementAndGet();
        String hanzi = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥";
        String name = "钱" + hanzi.charAt(n % 22) + hanzi.charAt(n / 22 % 22);
        return new Somebody(name, "%d%02d%02d".formatted(1950 + n % 25, 1 + n % 12, 1 + n / 12 % 28));
    }

    String person(String name, String birthday, int sequence, @Nullable String phone) {
        return person(name, birthday, sequence, phone, GANPU);
    }

    /** Registers somebody and returns the record's number. */
    String person(String name, String birthday, int sequence, @Nullable String phone, String division) {
        IdentityNumber number = IdentityNumber.beginning("330424%s%03d".formatted(birthday, sequence));
        long id = platform.getBean(People.class)
                .add(List.of(new People.NewPerson(name, number, phone, null, division, null, "测试")))
                .getFirst();
        return no("person", id);
    }

    String enterprise(String name, String code) {
        long id = platform.getBean(Enterprises.class)
                .add(new Enterprises.NewEnterprise(name, code, GANPU, null, null, null, true, "测试"));
        return no("enterprise", id);
    }

    /** A phone that nobody else here has. */
    static String phone() {
        return "1990000%04d".formatted(COUNT.incrementAndGet());
    }

    private String no(String table, long id) {
        return platform.getBean(JdbcClient.class)
                .sql("select no from registry." + table + " where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }
}
