package cn.gongjiang.employment.posting;

import cn.gongjiang.core.Condition;
import cn.gongjiang.core.CreditCode;
import java.util.List;

/** The enterprise is one that exists: its credit code holds, and an official has seen it. */
final class EmployerKnown implements PublishingRule {
    private static final String SOURCE = "企业名录";
    private static final String RULE = "网络招聘服务管理规定：核验招聘单位的真实身份";

    @Override
    public List<Checked> of(Posting posting) {
        return List.of(new Checked("creditCode", code(posting)), new Checked("creditCode", confirmed(posting)));
    }

    private static Condition code(Posting posting) {
        String code = posting.employer().creditCode();
        String asked = "统一社会信用代码";
        if (code == null) {
            return Condition.unknown(asked, SOURCE, RULE, "请工会在企业名录里补上");
        }
        return CreditCode.flaw(code).isEmpty() && new CreditCode(code).checksumHolds()
                ? Condition.met(asked, code, SOURCE, RULE)
                : Condition.almost(asked, code + " 校验不对", SOURCE, RULE, "请工会在企业名录里更正");
    }

    private static Condition confirmed(Posting posting) {
        String asked = "企业核实";
        return posting.employer().confirmed()
                ? Condition.met(asked, "已核实", SOURCE, RULE)
                : Condition.almost(asked, "还没有核实", SOURCE, RULE, "请镇街看过营业执照后在企业名录里点“已核实”");
    }
}
