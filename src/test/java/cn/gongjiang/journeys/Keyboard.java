package cn.gongjiang.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.FilePayload;

/** By Tab, Enter, Space and the arrows alone. Wherever the focus comes on the way, it is seen. */
final class Keyboard implements Hands {
    private static final Page.WaitForFileChooserOptions PATIENCE =
            new Page.WaitForFileChooserOptions().setTimeout(10_000);
    private static final int FARTHEST = 400;
    private static final String FOCUSED = "e => document.activeElement === e";

    /** What is wrong with how the element that has the focus is shown; empty when it is well marked and in sight. */
    private static final String UNMARKED = """
            () => {
              const e = document.activeElement;
              if (!e || e === document.body || e.tagName === 'MAIN') return '';
              const style = getComputedStyle(e), box = e.getBoundingClientRect();
              const ring = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
              const x = box.left + box.width / 2, y = box.top + Math.min(box.height / 2, innerHeight / 2);
              const there = document.elementFromPoint(x, y);
              const seen = there && (e.contains(there) || there.contains(e) || there.closest('label'));
              return ring && seen ? '' : (ring ? 'out of sight ' : 'not marked ') + e.outerHTML.slice(0, 200);
            }""";

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    @Override
    public void press(Locator target) {
        reach(target);
        page.keyboard().press("BUTTON".equals(tag(target)) ? "Space" : "Enter");
    }

    @Override
    public void fill(Locator field, String text) {
        reach(field);
        if ("date".equals(field.getAttribute("type"))) {
            typeDay(field, text);
        } else {
            page.keyboard().press("ControlOrMeta+a");
            page.keyboard().type(text);
        }
        assertThat(field).hasValue(text);
    }

    /** The browser decides whether the year comes last or first. */
    private void typeDay(Locator field, String day) {
        String year = day.substring(0, 4);
        String rest = day.substring(5).replace("-", "");
        page.keyboard().type(rest + year);
        if (!field.inputValue().equals(day)) {
            page.keyboard().press("ArrowLeft");
            page.keyboard().press("ArrowLeft");
            page.keyboard().type(year);
            page.keyboard().press("ArrowRight");
            page.keyboard().type(rest);
        }
    }

    @Override
    public void choose(Locator field, String option) {
        reach(field);
        Object options = field.evaluate("e => e.options.length");
        for (int i = 0; i < (Integer) options && !isChosen(field, option); i++) {
            page.keyboard().press("ArrowDown");
        }
        assertThat(isChosen(field, option)).as(option).isTrue();
    }

    @Override
    public void give(Locator field, FilePayload file) {
        reach(field);
        chooser(3).setFiles(file);
    }

    /** A busy browser now and then opens none: it is asked again, as people do. */
    private FileChooser chooser(int times) {
        try {
            return page.waitForFileChooser(PATIENCE, () -> page.keyboard().press("Space"));
        } catch (TimeoutError none) {
            if (times == 1) {
                throw none;
            }
            return chooser(times - 1);
        }
    }

    /** Goes on by Tab until this has the focus, or what a page that renews itself puts in its place. */
    void reach(Locator target) {
        assertThat(target).isVisible();
        for (int i = 0; i < FARTHEST && !hasFocus(target); i++) {
            page.keyboard().press("Tab");
            assertThat(page.evaluate(UNMARKED)).as(page.url()).isEqualTo("");
        }
        assertThat(target).isFocused();
    }

    /** @return how many stops there are before the page begins again */
    int walkAround() {
        Locator first = page.locator(".skip");
        reach(first);
        int stops = 0;
        do {
            page.keyboard().press("Tab");
            assertThat(page.evaluate(UNMARKED)).as(page.url()).isEqualTo("");
            stops++;
        } while (stops < FARTHEST && !hasFocus(first));
        assertThat(hasFocus(first)).as("a way out of %s", page.url()).isTrue();
        return stops;
    }

    private static boolean hasFocus(Locator target) {
        return Boolean.TRUE.equals(target.evaluate(FOCUSED));
    }

    private static boolean isChosen(Locator field, String option) {
        return field.evaluate("e => e.selectedOptions[0].text.trim()").equals(option);
    }

    private static String tag(Locator target) {
        return (String) target.evaluate("e => e.tagName");
    }
}
