package cn.gongjiang.exchange;

import static cn.gongjiang.exchange.ledger.LedgerFile.ledger;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gongjiang.exchange.ledger.LedgerFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are refused as a whole, each with its reason. */
class RefusedFileSpec {
    static final String ZHANG = "330424199001010017";
    static final LocalDate DAY = LocalDate.of(2024, 3, 1);

    private static LedgerFile plain() {
        return ledger().header("姓名", "身份证号", "失业登记日期");
    }

    private static Examined jobseekers(byte[] file) {
        return Examined.of(file, TestKinds.jobseekers());
    }

    private static Examined vacancies(byte[] file) {
        return Examined.of(file, TestKinds.vacancies());
    }

    @Test
    void a_ledger_of_another_kind_is_refused_and_the_likely_kind_named() {
        byte[] vacancies = ledger().header("企业名称", "统一社会信用代码", "岗位名称", "人数", "月薪下限", "截止日期")
                .row("甲公司", "91330424MA28A1B21X", "焊工", 5, 6000, DAY)
                .xlsx();
        assertThatThrownBy(() -> jobseekers(vacancies)).hasMessageContaining("“岗位”");
        assertThatThrownBy(() -> Examined.of(vacancies, TestKinds.enterprises()))
                .hasMessageContaining("“岗位”");
        byte[] enterprises = ledger().header("企业名称", "统一社会信用代码", "地址")
                .row("甲公司", "91330424MA28A1B21X", "某路")
                .xlsx();
        assertThatThrownBy(() -> vacancies(enterprises)).hasMessageContaining("“企业”");
        assertThat(Examined.of(enterprises, TestKinds.enterprises()).problems).isEmpty();
    }

    @Test
    void a_ledger_without_a_header_is_refused_with_the_columns_it_should_have() {
        assertThatThrownBy(() -> jobseekers(ledger().row("你好").row("世界", 1).xlsx()))
                .hasMessageContaining("姓名、身份证号、失业登记日期");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 10, 100, 1000, 2500})
    void a_truncated_workbook_is_refused(int length) {
        byte[] xlsx = plain().row("张三", ZHANG, DAY).xlsx();
        byte[] xls = plain().row("张三", ZHANG, DAY).xls();
        assertThatThrownBy(() -> jobseekers(Arrays.copyOf(xlsx, length)))
                .isInstanceOf(cn.gongjiang.exchange.ledger.UnreadableFile.class);
        assertThatThrownBy(() -> jobseekers(Arrays.copyOf(xls, length)))
                .isInstanceOf(cn.gongjiang.exchange.ledger.UnreadableFile.class);
    }

    @Test
    void a_picture_is_refused_whatever_its_name() {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0};
        assertThatThrownBy(() -> jobseekers(png)).hasMessageContaining("图片");
    }

    @Test
    void a_locked_workbook_is_refused() throws IOException, java.security.GeneralSecurityException {
        var system = new org.apache.poi.poifs.filesystem.POIFSFileSystem();
        var encryptor = new org.apache.poi.poifs.crypt.EncryptionInfo(org.apache.poi.poifs.crypt.EncryptionMode.agile)
                .getEncryptor();
        encryptor.confirmPassword("secret");
        try (var out = encryptor.getDataStream(system)) {
            out.write(plain().xlsx());
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        system.writeFilesystem(file);
        assertThatThrownBy(() -> jobseekers(file.toByteArray())).hasMessageContaining("密码");
    }

    @Test
    void a_small_file_that_unfolds_into_a_huge_one_is_refused() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (var zip = new java.util.zip.ZipOutputStream(file)) {
            zip.putNextEntry(new java.util.zip.ZipEntry("xl/workbook.xml"));
            zip.write("<workbook>".getBytes(StandardCharsets.UTF_8));
            byte[] blanks = new byte[1 << 20];
            Arrays.fill(blanks, (byte) ' ');
            for (int i = 0; i < 700; i++) {
                zip.write(blanks);
            }
        }
        assertThatThrownBy(() -> jobseekers(file.toByteArray())).hasMessageContaining("过大");
    }

    @Test
    void entities_are_never_resolved() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (var zip = new java.util.zip.ZipOutputStream(file)) {
            zip.putNextEntry(new java.util.zip.ZipEntry("xl/workbook.xml"));
            zip.write("<!DOCTYPE w [<!ENTITY a \"aaa\">]><workbook>&a;</workbook>".getBytes(StandardCharsets.UTF_8));
        }
        assertThatThrownBy(() -> jobseekers(file.toByteArray()))
                .isInstanceOf(cn.gongjiang.exchange.ledger.UnreadableFile.class);
    }
}
