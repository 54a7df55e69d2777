package cn.gongjiang.employment.sunshine;

import cn.gongjiang.identity.May;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What came of it, for anybody. */
@RestController
class ResultController {
    private final Results results;

    ResultController(Results results) {
        this.results = results;
    }

    @GetMapping("/results")
    @May(May.ANYONE)
    ResultPage show() {
        return results.today();
    }
}
