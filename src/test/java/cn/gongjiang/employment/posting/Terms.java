package cn.gongjiang.employment.posting;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** A form of a vacancy filled in so that everybody may see it, to be changed in one thing at a time. */
public final class Terms {
    private Terms() {}

    public static Map<String, String> complete(LocalDate today) {
        Map<String, String> terms = new LinkedHashMap<>();
        terms.put("title", "焊工");
        terms.put("occupation", "焊工");
        terms.put("kind", "全职");
        terms.put("headcount", "3");
        terms.put("payMin", "6000");
        terms.put("payMax", "8000");
        terms.put("payCycle", "每月");
        terms.put("shift", "白班");
        terms.put("weeklyHours", "40");
        terms.put("division", "武原街道");
        terms.put("address", "工业路 1 号");
        terms.put("duties", "管道焊接");
        terms.put("requirements", "会氩弧焊");
        terms.put("insurance", "五险");
        terms.put("contact", "人事部 0573-86000000");
        terms.put("dispatched", "否");
        terms.put("closesOn", today.plusDays(60).toString());
        return terms;
    }

    public static Map<String, String> with(LocalDate today, String field, String value) {
        Map<String, String> terms = complete(today);
        terms.put(field, value);
        return terms;
    }
}
