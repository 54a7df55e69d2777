package cn.gongjiang.registry;

/**
 * Where somebody is led who has just told who they are: contributed as a bean by a programme.
 *
 * @param order the lowest leads
 */
public record FirstStep(int order, String address) {}
