package cn.gongjiang;

public final class Gongjiang {
    private Gongjiang() {}

    public static void main(String[] args) {}
}
