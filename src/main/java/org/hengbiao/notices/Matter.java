package org.hengbiao.notices;

/**
 * Something that waits for people.
 *
 * @param kind which sort, in kebab-case; the word on the page is found by it
 * @param key what tells it from others of its kind; a person hears of the same matter once
 * @param place the page to look at, a path that begins with one {@code /}
 */
public record Matter(String kind, String key, String place) {}
