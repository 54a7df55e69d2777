package cn.gongjiang.exchange.imports;

import cn.gongjiang.exchange.Examination.Purpose;
import jakarta.validation.constraints.NotNull;

/** What to do with what is there already. */
record ConfirmationForm(
        @NotNull(message = "请说明已有的记录怎么办：跳过（skip）还是更新（update）")
        Existing existing) {
    /** Left alone, or written over where the ledger tells otherwise. */
    enum Existing {
        SKIP(Purpose.ADDING),
        UPDATE(Purpose.UPDATING);

        private final Purpose purpose;

        Existing(Purpose purpose) {
            this.purpose = purpose;
        }

        Purpose purpose() {
            return purpose;
        }
    }
}
