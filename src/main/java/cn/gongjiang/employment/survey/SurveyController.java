package cn.gongjiang.employment.survey;

import cn.gongjiang.identity.Actor;
import cn.gongjiang.identity.May;
import cn.gongjiang.identity.Scope;
import cn.gongjiang.registry.Divisions;
import cn.gongjiang.web.Body;
import cn.gongjiang.web.Form;
import cn.gongjiang.web.NotThere;
import cn.gongjiang.web.Paging;
import cn.gongjiang.web.Query;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The shortage survey: the county opens rounds, enterprises answer, staff see what is short. */
@RestController
class SurveyController {
    private final SurveyListing listing;
    private final ShortageListing shortages;
    private final SurveyDesk desk;
    private final Surveys surveys;
    private final Divisions divisions;
    private final Clock clock;

    SurveyController(
            SurveyListing listing,
            ShortageListing shortages,
            SurveyDesk desk,
            Surveys surveys,
            Divisions divisions,
            Clock clock) {
        this.listing = listing;
        this.shortages = shortages;
        this.desk = desk;
        this.surveys = surveys;
        this.divisions = divisions;
        this.clock = clock;
    }

    @GetMapping("/surveys")
    @May("surveys.read")
    SurveyList index(Paging paging, Scope scope) {
        return new SurveyList(listing.all(scope), paging, Form.empty());
    }

    @PostMapping("/surveys")
    @May("surveys.write")
    ResponseEntity<Object> post(@Body Form<SurveyForm> form, Actor actor) {
        return form.handle(
                typed -> "/surveys/" + desk.open(typed, actor),
                again -> new SurveyList(listing.all(actor.scope()), Paging.first(), again));
    }

    @GetMapping("/surveys/{no}")
    @May("surveys.read")
    SurveyPage show(@PathVariable String no, Actor actor) {
        return page(survey(no, actor.scope()), actor, null);
    }

    @PostMapping("/surveys/{no}/answers")
    @May("surveys.answer")
    ResponseEntity<Object> postAnswer(@PathVariable String no, @Body Form<AnswerForm> form, Actor actor) {
        SurveyItem survey = survey(no, actor.scope());
        return form.handle(
                typed -> {
                    desk.answer(survey, typed, actor);
                    return "/surveys/" + no;
                },
                again -> page(survey, actor, again));
    }

    @PostMapping("/surveys/{no}/reminders")
    @May("surveys.write")
    ResponseEntity<Object> postReminder(@PathVariable String no, Actor actor) {
        desk.remind(survey(no, actor.scope()), actor);
        return Form.seeOther("/surveys/" + no + "/enterprises?answered=false");
    }

    @GetMapping("/surveys/{no}/enterprises")
    @May("shortages.read")
    AskedList enterprises(@PathVariable String no, @Query AskedFilter filter, Paging paging, Scope scope) {
        return listing.asked(survey(no, scope), filter, paging, scope);
    }

    @GetMapping("/shortages")
    @May("shortages.read")
    ShortageList shortages(@Query ShortageFilter filter, Paging paging, Scope scope) {
        Optional<SurveyItem> survey =
                filter.survey() == null ? listing.latest(scope) : Optional.of(survey(filter.survey(), scope));
        return new ShortageList(
                survey.orElse(null),
                survey.map(s -> shortages.matching(s.no(), filter, paging, scope))
                        .orElse(List.of()),
                survey.map(s -> shortages.count(s.no(), filter, scope)).orElse(0L),
                paging.page(),
                paging.size(),
                filter,
                divisions.names());
    }

    private SurveyPage page(SurveyItem survey, Actor actor, @Nullable Form<AnswerForm> refused) {
        Scope scope = actor.scope();
        List<ShortageSum> sums = shortages.sums(survey.no(), scope);
        if (!actor.may("surveys.answer")) {
            return new SurveyPage(survey, sums, 0, null, Form.empty());
        }
        LocalDate today = LocalDate.now(clock);
        List<ShortageItem> last = shortages.last(scope);
        Prefilled known = Prefilled.of(last, shortages.ofVacancies(scope), survey.no(), today);
        Surveys.Answered answered =
                surveys.answered(survey.no(), scope.enterpriseOrNone()).orElse(null);
        return new SurveyPage(
                survey,
                sums,
                known.rows(),
                answered == null ? null : answered.on(),
                refused == null ? Form.known(known.typed(answered == null ? null : answered.id())) : refused);
    }

    private SurveyItem survey(String no, Scope scope) {
        return listing.find(no, scope).orElseThrow(() -> new NotThere("调查"));
    }
}
