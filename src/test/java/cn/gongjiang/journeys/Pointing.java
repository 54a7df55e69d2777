package cn.gongjiang.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;

/** With a mouse, or a finger. */
final class Pointing implements Hands {
    @Override
    public void press(Locator target) {
        target.click();
    }

    @Override
    public void fill(Locator field, String text) {
        field.fill(text);
    }

    @Override
    public void choose(Locator field, String option) {
        field.selectOption(option);
    }

    @Override
    public void give(Locator field, FilePayload file) {
        field.setInputFiles(file);
    }
}
