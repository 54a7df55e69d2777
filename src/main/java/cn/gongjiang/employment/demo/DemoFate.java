package cn.gongjiang.employment.demo;

import cn.gongjiang.core.DemoScale;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** What became of somebody of the demo county, in the numbers that the programme reports: 6,500 trained, 4,230 of them placed. */
enum DemoFate {
    /** Trained, and placed within the months that count. */
    PLACED(4230, 150, 3 * 365),
    /** Trained and still looking. */
    TRAINED(6500 - 4230, 110, 2 * 365),
    /** Enrolled, but hardly ever there. */
    ABSENT(260, 110, 2 * 365),
    /** Registered, and neither trained nor placed. */
    LOOKING(12_000 - 6500 - 260, 0, 400);

    private final int full;
    private final int latest;
    private final int earliest;

    DemoFate(int full, int latest, int earliest) {
        this.full = full;
        this.latest = latest;
        this.earliest = earliest;
    }

    boolean isTrained() {
        return this != LOOKING;
    }

    /** When they registered: early enough for all that happened since. */
    LocalDate registered(Dice dice) {
        return dice.today().minusDays(dice.between(latest, earliest));
    }

    /** One for each person, shuffled; the first, whom visitors may be, is trained and looking. */
    static List<DemoFate> deal(DemoScale scale, Dice dice) {
        List<DemoFate> fates = new ArrayList<>();
        for (DemoFate fate : List.of(PLACED, TRAINED, ABSENT)) {
            fates.addAll(Collections.nCopies(scale.of(fate.full), fate));
        }
        fates.addAll(Collections.nCopies(scale.people() - fates.size(), LOOKING));
        Collections.shuffle(fates, new Random(dice.between(0, Integer.MAX_VALUE - 1)));
        Collections.swap(fates, 0, fates.indexOf(TRAINED));
        return fates;
    }
}
