package cn.gongjiang.registry;

import cn.gongjiang.core.IdentityNumber;
import cn.gongjiang.exchange.Choices;
import cn.gongjiang.exchange.Column;
import cn.gongjiang.exchange.DivisionText;
import cn.gongjiang.exchange.IdentityNumberText;
import cn.gongjiang.exchange.PersonName;
import cn.gongjiang.exchange.PhoneText;
import cn.gongjiang.exchange.PlainText;

/** The columns in which ledgers tell who somebody is, whatever else they register them for. */
public final class PersonColumns {
    public static final Column<String> NAME =
            Column.required("姓名", PersonName.READER).also("求职者姓名", "人员姓名", "失业人员姓名", "职工姓名");

    public static final Column<IdentityNumber> NUMBER = Column.required("身份证号", IdentityNumberText.READER)
            .also("身份证", "身份证号码", "公民身份号码", "公民身份证号码", "证件号码", "居民身份证号")
            .personal();

    public static final Column<String> PHONE = Column.optional("联系电话", PhoneText.READER)
            .also("手机", "手机号", "手机号码", "联系方式", "电话", "联系手机", "电话号码")
            .personal();

    public static final Column<String> ADDRESS = Column.optional("详细地址", PlainText.upTo(200))
            .also("地址", "住址", "家庭住址", "居住地址", "现住址", "家庭地址")
            .personal();

    public static final Column<String> EDUCATION =
            Column.optional("文化程度", Choices.EDUCATION.one()).also("学历", "最高学历", "学历层次");

    private PersonColumns() {}

    /** Where somebody lives, read by the names these divisions have at the moment of the import. */
    public static Column<String> division(Divisions divisions) {
        return Column.optional("常住镇街", DivisionText.among(divisions::names))
                .also("所属镇街", "户籍/常住地", "常住地", "镇街", "所在镇街", "居住镇街", "户籍地", "常住街道");
    }
}
