package cn.gongjiang.employment.report;

import cn.gongjiang.identity.Scope;
import cn.gongjiang.privacy.OwnRecords;
import cn.gongjiang.web.Paging;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a worker reported, for them to read and to take along. */
@Component
class OwnReports implements OwnRecords {
    private static final int AFTER_THE_REGISTRATION = 25;

    private final ReportListing reports;

    OwnReports(ReportListing reports) {
        this.reports = reports;
    }

    @Override
    public int order() {
        return AFTER_THE_REGISTRATION;
    }

    @Override
    public List<Kept> of(long person) {
        return reports
                .matching(new ReportFilter(null), new Paging(0, Paging.LARGEST, true), Scope.person(person))
                .items()
                .stream()
                .map(OwnReports::kept)
                .toList();
    }

    private static Kept kept(ReportItem item) {
        String source = item.at().toLocalDate() + " 本人举报";
        List<Fact> facts = new ArrayList<>(List.of(
                new Fact("岗位", item.title(), source),
                new Fact("问题", item.kind().toString(), source),
                new Fact("写的", item.words(), source),
                new Fact("处理", item.standing(), source)));
        if (item.answer() != null) {
            facts.add(new Fact("答复", item.answer(), source));
        }
        return new Kept("岗位举报", item.no(), facts);
    }
}
