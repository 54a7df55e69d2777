package cn.gongjiang.employment.state;

import cn.gongjiang.identity.Actor;
import cn.gongjiang.identity.May;
import cn.gongjiang.rules.Dated;
import cn.gongjiang.rules.RulePage;
import cn.gongjiang.web.Body;
import cn.gongjiang.web.Form;
import cn.gongjiang.web.NotThere;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** 凭证或原因: what proves a state of registration, and from when on. */
@RestController
class GroundController {
    private final GroundBook book;
    private final GroundDesk desk;
    private final Clock clock;

    GroundController(GroundBook book, GroundDesk desk, Clock clock) {
        this.book = book;
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping(GroundBook.ADDRESS + "/{code}")
    @May("rules.read")
    GroundPage show(@PathVariable String code) {
        List<Ground.Recorded> rows = rows(code);
        Ground.Recorded now = Dated.shown(LocalDate.now(clock), rows);
        return page(rows, Form.known(GroundForm.of(now)));
    }

    @PostMapping(GroundBook.ADDRESS + "/{code}/versions")
    @May("rules.write")
    ResponseEntity<Object> postVersion(@PathVariable String code, @Body Form<GroundForm> form, Actor actor) {
        rows(code);
        return form.handle(
                typed -> {
                    desk.add(code, typed, actor);
                    return GroundBook.ADDRESS + "/" + code;
                },
                again -> page(rows(code), again));
    }

    private GroundPage page(List<Ground.Recorded> rows, Form<GroundForm> form) {
        return new GroundPage(RulePage.of(List.of(GroundBook.rule(rows)), LocalDate.now(clock), form));
    }

    private List<Ground.Recorded> rows(String code) {
        List<Ground.Recorded> rows = book.byCode().get(code);
        if (rows == null) {
            throw new NotThere("规则");
        }
        return rows;
    }
}
