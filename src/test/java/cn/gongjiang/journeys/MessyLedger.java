package cn.gongjiang.journeys;

import static cn.gongjiang.exchange.ledger.LedgerFile.ledger;

import cn.gongjiang.core.IdentityNumber;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A register of unemployed people as a town keeps it: title lines, a number column, a group line, a total and a footer;
 * one row is right, one has a mistyped identity number, one stands there twice.
 */
final class MessyLedger {
    private static final String TOWN = "武原街道";

    private final String name;
    private final IdentityNumber number;
    private final IdentityNumber mistyped;
    private final LocalDate today;

    /** @param sequence three digits that no other person of the county with this birthday has */
    MessyLedger(String name, String sequence, LocalDate today) {
        this.name = name;
        this.number = IdentityNumber.beginning("33999919770917" + sequence);
        this.mistyped = IdentityNumber.beginning("33999919820304" + sequence);
        this.today = today;
    }

    byte[] xlsx() {
        String registered = today.minusDays(60).toString().replace('-', '.');
        return ledger().named("七月登记")
                .after(ledger().named("说明").title("填表说明").row("请如实填写"))
                .title("海盐县失业人员登记台账")
                .row("填报单位：" + TOWN, null, null, "单位：人")
                .header("序号", "姓　名", "身份证号码", "手机号码", "户籍/常住地", "最高学历", "原岗位/工种", "登记时间", "意向岗位", "期望工资（元）", "班次")
                .row("一、城镇登记")
                .row(
                        1,
                        name,
                        number.value(),
                        "+86 199-0003-0001",
                        TOWN,
                        "高中",
                        "数控车床操作",
                        registered,
                        "数控车工",
                        "5,000元/月",
                        "不限")
                .row(2, "沈建明", wrong(mistyped), "19900030002", TOWN, "初中", "仓库管理", registered, "仓库管理员", "4500", "白班")
                .row(3, name, number.value(), "19900030001", TOWN, "高中", "车工", registered, "车工", "面议", "白班")
                .row("合计", "3 人")
                .row("填表人：李静")
                .merged("A2:C2")
                .xlsx();
    }

    /** The downloaded refused rows with the mistyped number put right, as a clerk does it in Excel. */
    byte[] corrected(Path refused) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(refused)));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.getSheetAt(0);
            Row header = sheet.getRow(0);
            int column = IntStream.range(0, header.getLastCellNum())
                    .filter(c -> header.getCell(c).getStringCellValue().equals("身份证号"))
                    .findFirst()
                    .orElseThrow();
            for (Row row : sheet) {
                if (row.getCell(column).toString().equals(wrong(mistyped))) {
                    row.getCell(column).setCellValue(mistyped.value());
                }
            }
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String wrong(IdentityNumber number) {
        String right = number.value();
        return right.substring(0, 17) + (right.endsWith("1") ? "2" : "1");
    }
}
