package org.hengbiao.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.qute.i18n.Message;
import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hengbiao.app.web.WhatIfWords;
import org.hengbiao.app.web.WorkWords;
import org.hengbiao.catalog.web.LapseWords;
import org.hengbiao.catalog.web.ListWords;
import org.hengbiao.catalog.web.ListingWords;
import org.hengbiao.editions.web.EditionWords;
import org.hengbiao.exchange.web.ExchangeWords;
import org.hengbiao.identity.Role;
import org.hengbiao.notices.web.NoticeWords;
import org.hengbiao.planning.PlanPhase;
import org.hengbiao.platform.Words;
import org.hengbiao.publication.web.HowWords;
import org.hengbiao.publication.web.TenderWords;
import org.hengbiao.tendering.TenderPhase;
import org.junit.jupiter.api.Test;

class BundlesTest {

    private static final Map<String, Class<?>> BUNDLES = Map.ofEntries(
            Map.entry("msg", Words.class),
            Map.entry("tender", TenderWords.class),
            Map.entry("how", HowWords.class),
            Map.entry("work", WorkWords.class),
            Map.entry("listing", ListingWords.class),
            Map.entry("notice", NoticeWords.class),
            Map.entry("lapse", LapseWords.class),
            Map.entry("exchange", ExchangeWords.class),
            Map.entry("whatif", WhatIfWords.class),
            Map.entry("lists", ListWords.class),
            Map.entry("edition", EditionWords.class));

    @Test
    void everyBundleHasTheSameKeysInBothLanguages() {
        BUNDLES.forEach(
                (name, words) -> assertEquals(new TreeSet<>(english(words).keySet()), keys(chinese(name)), name));
    }

    @Test
    void everyChineseMessageUsesTheValuesOfTheEnglishOne() {
        BUNDLES.forEach((name, words) -> {
            Properties chinese = chinese(name);
            english(words)
                    .forEach((key, english) ->
                            assertEquals(values(english), values(chinese.getProperty(key)), name + ":" + key));
        });
    }

    @Test
    void everyBundleFileBelongsToABundle() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/messages"))) {
            Set<String> names = files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
            assertEquals(
                    BUNDLES.keySet().stream()
                            .map(name -> name + "_zh-CN.properties")
                            .collect(Collectors.toSet()),
                    names);
        }
    }

    @Test
    void everyPhaseHasAName() {
        Set<String> keys = english(TenderWords.class).keySet();
        for (TenderPhase phase : TenderPhase.values()) {
            assertTrue(keys.contains("phase_" + phase.text()), phase.text());
        }
    }

    @Test
    void everyRoleAndStateOfTheWorkPageHasAName() {
        Set<String> keys = english(WorkWords.class).keySet();
        for (Role role : Role.values()) {
            assertTrue(keys.contains("role_" + role.text().replace('-', '_')), role.text());
        }
        for (PlanPhase phase : PlanPhase.values()) {
            assertTrue(keys.contains("plan_" + phase.text()), phase.text());
            assertTrue(keys.contains("plan_next_" + phase.text()), phase.text());
        }
        for (TenderPhase phase : TenderPhase.values()) {
            assertTrue(keys.contains("do_" + phase.text()), phase.text());
        }
    }

    private static Set<String> values(String message) {
        Set<String> values = new TreeSet<>();
        var matcher = java.util.regex.Pattern.compile("\\{([a-z]+)}").matcher(message);
        while (matcher.find()) {
            values.add(matcher.group(1));
        }
        return values;
    }

    private static Map<String, String> english(Class<?> words) {
        return Arrays.stream(words.getMethods()).collect(Collectors.toMap(BundlesTest::key, BundlesTest::text));
    }

    private static String key(Method method) {
        String key = method.getAnnotation(Message.class).key();
        return key.startsWith("<<") ? method.getName() : key;
    }

    private static String text(Method method) {
        return method.getAnnotation(Message.class).value();
    }

    private static Set<String> keys(Properties properties) {
        return new TreeSet<>(properties.stringPropertyNames());
    }

    private static Properties chinese(String name) {
        Path file = Path.of("src/main/resources/messages", name + "_zh-CN.properties");
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return properties;
    }
}
