package cn.gongjiang.employment.matching;

import java.util.Map;

/** Recommendations that stand behind all others, each with the reason: the person said no, or an official put it aside. */
public interface Asides {
    /** Of one jobseeker, by vacancy. */
    Map<String, String> ofJobseeker(String no);

    /** Of one vacancy, by jobseeker. */
    Map<String, String> ofVacancy(String no);
}
