package cn.gongjiang.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;

/** How somebody works a page: what they press, fill in and choose. */
interface Hands {
    void press(Locator target);

    /** Into a date field a day as {@code 2026-11-28}. */
    void fill(Locator field, String text);

    void choose(Locator field, String option);

    void give(Locator field, FilePayload file);
}
