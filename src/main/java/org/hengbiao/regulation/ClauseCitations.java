package org.hengbiao.regulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which tests name a clause, found in the text of their sources. A test is called after a clause when its display name begins with
 * it, alone or in a list ({@code O87 art 16, O87 art 18: …}); that the text merely holds the clause is less.
 */
public final class ClauseCitations {

    private static final String LITERALS = "((?:\\s*\\+?\\s*\"(?:[^\"\\\\]|\\\\.)*\")+)";
    private static final Pattern TEST =
            Pattern.compile("@(?:DisplayName|ParameterizedTest)\\(\\s*(?:name\\s*=\\s*)?" + LITERALS);
    private static final Pattern METHOD = Pattern.compile("\\bvoid\\s+(\\w+)\\s*\\(");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    private final Map<String, String> sources;
    private final Map<String, Set<String>> named = new TreeMap<>();

    /** @param sources the text of each test class by its name */
    public ClauseCitations(Map<String, String> sources) {
        this.sources = new TreeMap<>(sources);
        this.sources.forEach(this::read);
    }

    /** The tests that are called after {@code clause}, as {@code Class.method}, sorted. */
    public List<String> namedAfter(String clause) {
        return List.copyOf(named.getOrDefault(clause, Set.of()));
    }

    /** The test classes that hold {@code clause} anywhere, sorted. */
    public List<String> holding(String clause) {
        Pattern whole = Pattern.compile("(?<!\\w)" + Pattern.quote(clause) + "(?![\\w(])");
        return sources.entrySet().stream()
                .filter(source -> whole.matcher(source.getValue()).find())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Tests called after one of {@code clauses} first, then classes that merely hold one. */
    List<String> of(List<String> clauses) {
        Set<String> tests = new TreeSet<>();
        clauses.forEach(clause -> tests.addAll(namedAfter(clause)));
        Set<String> classes = new TreeSet<>();
        clauses.forEach(clause -> classes.addAll(holding(clause)));
        classes.removeAll(
                tests.stream().map(test -> test.substring(0, test.indexOf('.'))).collect(Collectors.toSet()));
        List<String> all = new ArrayList<>(tests);
        all.addAll(classes);
        return all;
    }

    private void read(String testClass, String source) {
        Matcher test = TEST.matcher(source);
        Matcher method = METHOD.matcher(source);
        while (test.find()) {
            if (method.find(test.end())) {
                for (String clause : clauses(name(test.group(1)))) {
                    named.computeIfAbsent(clause, any -> new TreeSet<>()).add(testClass + "." + method.group(1));
                }
            }
        }
    }

    private static String name(String literals) {
        return LITERAL.matcher(literals).results().map(each -> each.group(1)).collect(Collectors.joining());
    }

    /** The list of clauses before the first colon. */
    private static List<String> clauses(String name) {
        int colon = name.indexOf(": ");
        return colon < 0 ? List.of() : List.of(name.substring(0, colon).split(", | and "));
    }
}
