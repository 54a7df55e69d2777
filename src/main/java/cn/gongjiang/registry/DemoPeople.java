package cn.gongjiang.registry;

import cn.gongjiang.core.IdentityNumber;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.random.RandomGenerator;

/** Invents people for the demo county: the area code 339999 does not exist, and 19900 phones belong to nobody. */
public final class DemoPeople {
    private static final String SURNAMES =
            "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文";
    private static final String GIVEN =
            "伟芳娜秀敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂英华建国玉梅红林文斌波辉鹏飞燕玲云龙凤琴雪春秋月海江山川松柏青青田禾安宁福贵荣昌顺利康健达志远航晨曦宇轩浩然思佳怡嘉欣悦雅婷";
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final int SEQUENCES = 1000;

    private DemoPeople() {}

    /** The person with this serial, below a million; the same serial and birthday give the same number and phone. */
    public static People.NewPerson invent(
            int serial, LocalDate born, String division, String education, RandomGenerator random, String by) {
        IdentityNumber number =
                IdentityNumber.beginning("339999%s%03d".formatted(born.format(DAY), serial % SEQUENCES));
        return new People.NewPerson(name(random), number, "19900%06d".formatted(serial), null, division, education, by);
    }

    private static String name(RandomGenerator random) {
        StringBuilder name = new StringBuilder().append(one(SURNAMES, random)).append(one(GIVEN, random));
        return random.nextInt(4) == 0
                ? name.toString()
                : name.append(one(GIVEN, random)).toString();
    }

    private static char one(String of, RandomGenerator random) {
        return of.charAt(random.nextInt(of.length()));
    }
}
