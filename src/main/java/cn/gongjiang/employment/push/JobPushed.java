package cn.gongjiang.employment.push;

import cn.gongjiang.notify.Notice;
import java.time.LocalDate;

/** A vacancy was pointed out to somebody; it is open until {@code lastDay}. */
record JobPushed(String no, long person, String enterprise, String title, String pay, LocalDate lastDay)
        implements Notice {
    @Override
    public String key() {
        return "push/" + no;
    }

    @Override
    public String text() {
        return "有个岗位可能适合您：%s招“%s”，%s。登录后看为什么适合，想去、不合适都点一下就行；不想再收到也可以关掉。".formatted(enterprise, title, pay);
    }
}
