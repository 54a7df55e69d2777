package cn.gongjiang.identity;

/** What an account is on the platform; one account has one role, for ever. */
public enum Role {
    WORKER("职工"),
    ENTERPRISE("企业"),
    GRASSROOTS_UNION("基层工会"),
    TOWN("镇街"),
    COUNTY("县总"),
    KEEPER("驿站"),
    HOST("讲师/导师/评委"),
    MEDIATOR("调解员"),
    LAWYER("律师"),
    ADMINISTRATOR("系统管理员"),
    AUDITOR("审计员"),
    PROGRAM("接口程序");

    private final String word;

    Role(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    /** The word, so that forms and pages speak alike. */
    @Override
    public String toString() {
        return word;
    }

    /** Whether it keeps the house only: accounts and settings, or the logs; never a programme or anybody's data. */
    public boolean keepsTheHouse() {
        return this == ADMINISTRATOR || this == AUDITOR;
    }

    /** Whether it works for the county: not the people and enterprises it serves, and no program. */
    public boolean isStaff() {
        return this != WORKER && this != ENTERPRISE && this != PROGRAM;
    }
}
