package cn.gongjiang.registry;

/** An enterprise in a list; organisations are public, the contact is masked. */
public record EnterpriseItem(
        long id,
        String no,
        String name,
        String creditCode,
        String division,
        String contact,
        String phone,
        boolean confirmed) {}
