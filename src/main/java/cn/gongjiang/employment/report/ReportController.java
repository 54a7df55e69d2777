package cn.gongjiang.employment.report;

import cn.gongjiang.employment.sunshine.Offers;
import cn.gongjiang.employment.vacancy.VacancyItem;
import cn.gongjiang.employment.vacancy.VacancyListing;
import cn.gongjiang.identity.Actor;
import cn.gongjiang.identity.May;
import cn.gongjiang.identity.Scope;
import cn.gongjiang.identity.Strict;
import cn.gongjiang.web.Body;
import cn.gongjiang.web.Form;
import cn.gongjiang.web.NotThere;
import cn.gongjiang.web.Paging;
import cn.gongjiang.web.Query;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** Anybody reports a public vacancy that is not true; an official answers; whoever reported reads the answer. */
@RestController
class ReportController {
    private static final ReportFilter ALL = new ReportFilter(null);

    private final ReportDesk desk;
    private final ReportListing listing;
    private final Offers offers;
    private final VacancyListing vacancies;

    ReportController(ReportDesk desk, ReportListing listing, Offers offers, VacancyListing vacancies) {
        this.vacancies = vacancies;
        this.desk = desk;
        this.listing = listing;
        this.offers = offers;
    }

    @PostMapping("/offers/{no}/reports")
    @May(May.ANYONE)
    @Strict("report")
    ResponseEntity<Object> post(@PathVariable String no, @Body Form<ReportForm> form, Actor actor) {
        offers.find(no);
        return form.handle(
                typed -> {
                    String receipt = desk.report(no, typed, actor);
                    return receipt.isEmpty() ? "/me/reports" : "/receipts/" + receipt;
                },
                again -> offers.page(no, again));
    }

    @GetMapping("/receipts")
    @May(May.ANYONE)
    ReceiptPage blank() {
        return new ReceiptPage(null, null, Form.empty());
    }

    @PostMapping("/receipts")
    @May(May.ANYONE)
    @Strict("receipt")
    ResponseEntity<Object> typed(@Body Form<ReceiptForm> form) {
        return form.handle(
                typed -> "/receipts/" + typed.receipt().strip(), again -> new ReceiptPage(null, null, again));
    }

    @GetMapping("/receipts/{receipt}")
    @May(May.ANYONE)
    @Strict("receipt")
    ReceiptPage receipt(@PathVariable String receipt) {
        ReportItem report = Receipt.read(receipt)
                .flatMap(r -> listing.receipt(r, Scope.county()))
                .orElseThrow(() -> new NotThere("举报"));
        return new ReceiptPage(report, receipt, Form.empty());
    }

    @GetMapping("/me/reports")
    @May("reports.own")
    OwnReportPage own(Scope scope) {
        return new OwnReportPage(listing.matching(ALL, new Paging(0, Paging.LARGEST, false), scope)
                .items());
    }

    @GetMapping("/ad-reports")
    @May("reports.answer")
    ReportList index(@Query ReportFilter filter, Paging paging, Scope scope) {
        return listing.matching(filter, paging, scope);
    }

    @GetMapping("/ad-reports/{no}")
    @May("reports.answer")
    ReportPage show(@PathVariable String no, Scope scope) {
        return page(no, scope, Form.empty());
    }

    @PutMapping("/ad-reports/{no}/answer")
    @May("reports.answer")
    ResponseEntity<Object> putAnswer(@PathVariable String no, @Body Form<ReportAnswerForm> form, Actor actor) {
        report(no, actor.scope());
        return form.handle(
                typed -> {
                    desk.answer(no, typed, actor);
                    return "/ad-reports/" + no;
                },
                again -> page(no, actor.scope(), again));
    }

    private ReportPage page(String no, Scope scope, Form<ReportAnswerForm> form) {
        ReportItem report = report(no, scope);
        String publication = vacancies
                .find(report.vacancy(), scope)
                .map(VacancyItem::publication)
                .orElse("");
        return new ReportPage(report, publication, form);
    }

    private ReportItem report(String no, Scope scope) {
        return listing.find(no, scope).orElseThrow(() -> new NotThere("举报"));
    }
}
