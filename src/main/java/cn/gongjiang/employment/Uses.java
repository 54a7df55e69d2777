package cn.gongjiang.employment;

import cn.gongjiang.privacy.Heed;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What 就在海盐 uses personal data for, by the codes of the register of purposes. */
public final class Uses {
    public static final String REGISTRATION = "employment.registration";
    public static final String STATE = "employment.state";
    public static final String HARDSHIP = "employment.hardship";
    public static final String MATCHING = "employment.matching";
    public static final String PERSONA = "employment.persona";
    public static final String REFERRAL = "employment.referral";
    public static final String WISH = "employment.wish";
    public static final String PUSH = "employment.push";

    private Uses() {}

    @Configuration(proxyBeanMethods = false)
    static class Heeds {
        @Bean
        Heed objectionToMatching() {
            return new Stops(MATCHING, "平台不再自动给您挑岗位和课程，也不再把您挑给岗位；工作人员仍可以当面给您介绍。可以再打开。");
        }

        @Bean
        Heed noPersona() {
            return new Stops(PERSONA, "工作人员看不到您的需求画像；求职登记和推荐照常。可以再打开。");
        }

        @Bean
        Heed noPushes() {
            return new Stops(PUSH, "不再主动给您推送岗位和培训；您自己来看、报名、应聘都不受影响。可以再打开。");
        }

        @Bean
        Heed noReferral() {
            return new Stops(REFERRAL, "工作人员不能再把您推荐给企业，还没录用的那几家企业看不到您了。要推荐时可以再同意。");
        }
    }

    /** Listings and desks look it up themselves. */
    private record Stops(String purpose, String meaning) implements Heed {}
}
