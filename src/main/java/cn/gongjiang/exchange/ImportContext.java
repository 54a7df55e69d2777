package cn.gongjiang.exchange;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * On which day, for whom and by which import rows are checked and written.
 *
 * @param notes what a kind remembers from one portion of this reading to the next
 */
public record ImportContext(LocalDate today, String by, String importId, Map<String, String> notes) {
    public ImportContext(LocalDate today, String by, String importId) {
        this(today, by, importId, new HashMap<>());
    }
}
