package cn.gongjiang.employment.reveal;

import cn.gongjiang.identity.audit.AuditLine;
import cn.gongjiang.registry.PersonalField;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** Who looked at what of this person, when and why. */
public record RevealItem(long no, LocalDateTime at, String by, String what, String reason) {
    static RevealItem of(AuditLine line, ZoneId zone) {
        return new RevealItem(
                line.no(),
                LocalDateTime.ofInstant(line.at(), zone),
                line.by(),
                PersonalField.valueOf(line.detail()).word(),
                line.reason());
    }
}
