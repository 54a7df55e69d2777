package cn.gongjiang.identity.accounts;

/** Whether somebody can sign in with an account. */
public enum AccountState {
    OPEN("在用"),
    INVITED("等待设置密码"),
    CLOSED("已停用");

    private final String word;

    AccountState(String word) {
        this.word = word;
    }

    /** The word, so that forms and pages speak alike. */
    @Override
    public String toString() {
        return word;
    }
}
