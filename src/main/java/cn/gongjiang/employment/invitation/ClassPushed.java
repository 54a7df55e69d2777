package cn.gongjiang.employment.invitation;

import cn.gongjiang.notify.Notice;
import java.time.LocalDate;

/** A class was pointed out to somebody; it begins on {@code startsOn}. */
record ClassPushed(String no, long person, String title, LocalDate startsOn) implements Notice {
    @Override
    public String key() {
        return "class-push/" + no;
    }

    @Override
    public LocalDate lastDay() {
        return startsOn;
    }

    @Override
    public String text() {
        return "有个班可能适合您：%s，%s 开班。登录后看为什么适合，想去、不合适都点一下就行；不想再收到也可以关掉。".formatted(title, startsOn);
    }
}
