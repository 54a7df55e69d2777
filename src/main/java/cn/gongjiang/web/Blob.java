package cn.gongjiang.web;

/**
 * A file as it is stored, for whoever opens it: handed out as what it was found to be, never as what somebody called it, and
 * to be saved rather than shown, so that nothing in it runs here.
 *
 * @param type its media type
 * @param name what the browser shall call it; nothing personal
 */
public record Blob(String type, String name, byte[] content) {}
