package cn.gongjiang.identity.phone;

import cn.gongjiang.core.Masking;
import cn.gongjiang.core.Vault;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the messages that went to a phone, as its owner would. */
@Component
public class TextsOfTest {
    private static final Pattern CODE = Pattern.compile("验证码是 (\\d{6})");

    private final JdbcClient jdbc;
    private final Vault vault;

    TextsOfTest(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** Latest first. */
    public List<String> of(String phone) {
        return jdbc
                .sql("select phone_sealed, text_sealed from notify.message where phone_masked = ?"
                        + " and until > made_at order by id desc")
                .param(Masking.phone(phone))
                .query((row, n) -> vault.open(row.getBytes("phone_sealed")).equals(phone)
                        ? vault.open(row.getBytes("text_sealed"))
                        : "")
                .list()
                .stream()
                .filter(text -> !text.isEmpty())
                .toList();
    }

    public String code(String phone) {
        Matcher found = CODE.matcher(of(phone).getFirst());
        if (!found.find()) {
            throw new AssertionError("no code was sent");
        }
        return found.group(1);
    }
}
