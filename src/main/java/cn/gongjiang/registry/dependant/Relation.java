package cn.gongjiang.registry.dependant;

/** What a dependant is to the guardian. */
public enum Relation {
    CHILD("子女"),
    PARENT("父母"),
    SPOUSE("配偶"),
    OTHER("其他");

    private final String word;

    Relation(String word) {
        this.word = word;
    }

    @Override
    public String toString() {
        return word;
    }
}
