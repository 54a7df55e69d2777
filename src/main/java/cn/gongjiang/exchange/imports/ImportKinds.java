package cn.gongjiang.exchange.imports;

import cn.gongjiang.exchange.Column;
import cn.gongjiang.exchange.ImportKind;
import cn.gongjiang.web.Refused;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Every kind of import that a module offers. */
@Component
class ImportKinds {
    private final ObjectProvider<ImportKind> offered;

    ImportKinds(ObjectProvider<ImportKind> offered) {
        this.offered = offered;
    }

    List<ImportKind> all() {
        return offered.stream().sorted(Comparator.comparing(ImportKind::code)).toList();
    }

    Optional<ImportKind> find(String code) {
        return all().stream().filter(kind -> kind.code().equals(code)).findFirst();
    }

    /** @throws Refused at {@code kind} when no module offers it */
    ImportKind known(String code) {
        return find(code).orElseThrow(() -> new Refused("kind", unknown()));
    }

    /** What to say to somebody who asks for another. */
    String unknown() {
        return all().stream()
                .map(kind -> kind.label() + "（" + kind.code() + "）")
                .collect(Collectors.joining("、", "没有这种导入，可选：", ""));
    }

    /** Our names of the columns of a kind. */
    List<String> columnNames(String code) {
        return known(code).columns().stream().<String>map(Column::name).toList();
    }

    String label(String code) {
        return find(code).map(ImportKind::label).orElse(code);
    }
}
