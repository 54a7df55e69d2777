package cn.gongjiang.employment.vacancy;

import cn.gongjiang.core.CreditCode;
import cn.gongjiang.exchange.Finding;
import cn.gongjiang.exchange.ImportContext;
import cn.gongjiang.exchange.ImportRow;
import cn.gongjiang.registry.Enterprise;
import cn.gongjiang.registry.Enterprises;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The enterprises a ledger of vacancies names: found by credit code, else by exact name. One nobody knows is created as
 * unconfirmed when its credit code is valid; rows below that give only its name mean the same one.
 */
@Component
class NamedEnterprises {
    /** Stands for an enterprise that confirming would create. */
    private static final long NOT_YET = -1;

    private final Enterprises enterprises;

    NamedEnterprises(Enterprises enterprises) {
        this.enterprises = enterprises;
    }

    /** What is known, with those that earlier rows of the file would bring. */
    Known knownTo(List<ImportRow> rows, ImportContext context) {
        return new Known(
                enterprises.byCreditCode(codes(rows)),
                enterprises.byName(rows.stream()
                        .map(row -> row.require(VacancyColumns.ENTERPRISE))
                        .distinct()
                        .toList()),
                new Coming(context.notes()));
    }

    /** The same, with those created that nobody knew. */
    Known createdFor(List<ImportRow> rows, ImportContext context) {
        Known before = knownTo(rows, context);
        for (ImportRow row : rows) {
            CreditCode code = row.get(VacancyColumns.CODE);
            if (code != null && before.find(row).isEmpty() && code.checksumHolds()) {
                enterprises.add(new Enterprises.NewEnterprise(
                        row.require(VacancyColumns.ENTERPRISE),
                        code.value(),
                        null,
                        null,
                        null,
                        null,
                        false,
                        context.by()));
            }
        }
        return knownTo(rows, context);
    }

    private static List<String> codes(List<ImportRow> rows) {
        return rows.stream()
                .flatMap(row -> row.find(VacancyColumns.CODE).stream())
                .map(CreditCode::value)
                .distinct()
                .toList();
    }

    /** Enterprises by code and by name; {@code coming} are those that earlier rows of the file bring. */
    record Known(Map<String, Enterprise> byCode, Map<String, Enterprise> byName, Coming coming) {
        Collection<Long> ids() {
            return Stream.concat(byCode.values().stream(), byName.values().stream())
                    .map(Enterprise::id)
                    .distinct()
                    .toList();
        }

        Optional<Enterprise> find(ImportRow row) {
            CreditCode code = row.get(VacancyColumns.CODE);
            Enterprise coded = code == null ? null : byCode.get(code.value());
            return Optional.ofNullable(coded == null ? byName.get(row.require(VacancyColumns.ENTERPRISE)) : coded);
        }

        /** The row's enterprise, or null with the reason why there is none; whatever must be said is added. */
        @Nullable
        Enterprise enterprise(ImportRow row, List<Finding> findings) {
            String name = row.require(VacancyColumns.ENTERPRISE);
            CreditCode code = row.get(VacancyColumns.CODE);
            Optional<Enterprise> found = find(row);
            Optional<Enterprise> brought = coming.find(name, code);
            if (brought.isPresent()) {
                String as = brought.get().name();
                findings.add(Finding.warning(
                        VacancyColumns.ENTERPRISE,
                        name,
                        "同上，按新建的“未核实”企业" + (as.equals(name) ? "" : "“" + as + "”") + "导入"));
                return found.orElseGet(brought::get);
            }
            if (found.isPresent()) {
                differences(row, found.get(), findings);
                return found.get();
            }
            if (code != null && code.checksumHolds()) {
                findings.add(Finding.warning(VacancyColumns.ENTERPRISE, name, "企业名录里没有，导入时按“未核实”新建"));
                return new Enterprise(NOT_YET, name, code.value(), null, false);
            }
            findings.add(Finding.error(
                    VacancyColumns.ENTERPRISE,
                    name,
                    code == null ? "企业名录里没有这家企业，请补上统一社会信用代码" : "企业名录里没有这家企业，信用代码又不对，请核对"));
            return null;
        }

        /** Told of each accepted row: below it, its enterprise is known. */
        void accepted(Enterprise enterprise) {
            if (enterprise.id() == NOT_YET) {
                coming.add(enterprise);
            }
        }

        private static void differences(ImportRow row, Enterprise found, List<Finding> findings) {
            String name = row.require(VacancyColumns.ENTERPRISE);
            CreditCode code = row.get(VacancyColumns.CODE);
            if (!found.name().equals(name)) {
                findings.add(Finding.warning(VacancyColumns.ENTERPRISE, name, "按信用代码认作名录里的“" + found.name() + "”"));
            } else if (code != null
                    && code.checksumHolds()
                    && found.creditCode() != null
                    && !code.value().equals(found.creditCode())) {
                findings.add(Finding.warning(
                        VacancyColumns.CODE, code.value(), "与名录里这家企业的信用代码 " + found.creditCode() + " 不同，按名录"));
            }
        }
    }

    /** The enterprises that accepted rows of this file bring, kept in the notes of the import. */
    private record Coming(Map<String, String> notes) {
        private static final String BY_CODE = "enterprise of code ";
        private static final String BY_NAME = "code of enterprise ";

        void add(Enterprise enterprise) {
            String code = Objects.requireNonNull(enterprise.creditCode());
            notes.put(BY_CODE + code, enterprise.name());
            notes.putIfAbsent(BY_NAME + enterprise.name(), code);
        }

        Optional<Enterprise> find(String name, @Nullable CreditCode code) {
            String coded = code == null ? null : notes.get(BY_CODE + code.value());
            if (code != null && coded != null) {
                return Optional.of(new Enterprise(NOT_YET, coded, code.value(), null, false));
            }
            String named = code == null || !code.checksumHolds() ? notes.get(BY_NAME + name) : null;
            return Optional.ofNullable(named).map(known -> new Enterprise(NOT_YET, name, known, null, false));
        }
    }
}
