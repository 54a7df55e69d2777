package cn.gongjiang.employment.survey;

import cn.gongjiang.identity.Actor;
import cn.gongjiang.identity.HomeCard;
import cn.gongjiang.identity.Right;
import cn.gongjiang.identity.Role;
import cn.gongjiang.web.MenuEntry;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** Who may do what in the survey, where it stands in the menu, and what waits. */
@Configuration(proxyBeanMethods = false)
class SurveyRights {
    @Bean
    Right surveysRead() {
        return Right.of("surveys.read", "看用工缺口调查", Role.COUNTY, Role.TOWN, Role.ENTERPRISE, Role.PROGRAM);
    }

    @Bean
    Right surveysWrite() {
        return Right.of("surveys.write", "开一轮用工缺口调查、提醒没填的", Role.COUNTY);
    }

    @Bean
    Right surveysAnswer() {
        return Right.of("surveys.answer", "填用工缺口调查", Role.ENTERPRISE);
    }

    @Bean
    Right shortagesRead() {
        return Right.of("shortages.read", "看用工缺口和填报情况", Role.COUNTY, Role.TOWN, Role.PROGRAM);
    }

    @Bean
    MenuEntry surveysEntry() {
        return new MenuEntry(MenuEntry.Line.SKILLS, 13, "用工缺口", "/surveys", "briefcase", "surveys.read");
    }

    /** An enterprise that has not answered, and for staff how many have not. */
    @Component
    static class Waiting implements HomeCard {
        private static final int AFTER_EMPLOYMENT = 15;

        private final SurveyListing surveys;

        Waiting(SurveyListing surveys) {
            this.surveys = surveys;
        }

        @Override
        public String right() {
            return "surveys.read";
        }

        @Override
        public int order() {
            return AFTER_EMPLOYMENT;
        }

        @Override
        public List<Todo> todos(Actor actor) {
            return surveys.latest(actor.scope())
                    .filter(SurveyItem::isOpen)
                    .filter(survey -> survey.answered() < survey.asked())
                    .map(survey -> List.of(todo(survey, actor.may("surveys.answer"))))
                    .orElse(List.of());
        }

        private static Todo todo(SurveyItem survey, boolean own) {
            long left = survey.asked() - survey.answered();
            return own
                    ? new Todo("用工缺口调查还没填", left, "三分钟填完，" + survey.closesOn() + " 截止", "/surveys/" + survey.no(), true)
                    : new Todo(
                            "没填用工缺口的企业",
                            left,
                            survey.closesOn() + " 截止，打电话问问",
                            "/surveys/" + survey.no() + "/enterprises?answered=false",
                            false);
        }
    }
}
