package org.hengbiao.guards;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The shape of the house, as rules over the packages below a root: {@code org.hengbiao} itself, or the tree of deliberate
 * violators that shows each rule failing.
 */
final class HouseRules {

    static final List<String> LIBRARIES = List.of("formats", "scoring", "regulation", "network", "sealing", "evidence");

    /** From the bottom up; each may use what stands before it. */
    static final List<String> FEATURES = List.of(
            "ledger",
            "identity",
            "notices",
            "draws",
            "catalog",
            "exchange",
            "editions",
            "planning",
            "tendering",
            "bidding",
            "opening",
            "evaluation",
            "award",
            "contract",
            "publication",
            "app");

    private static final Set<String> FORBIDDEN_CALLS = Set.of("now", "randomUUID", "systemUTC", "systemDefaultZone");

    private final String root;

    HouseRules(String root) {
        this.root = root;
    }

    /** All rules by name. */
    Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("libraries use the JDK, JSpecify and each other only", pureLibraries());
        rules.put("domain uses pure code only", pureDomain());
        rules.put("Bouncy Castle only in sealing", onlyIn("org.bouncycastle..", "sealing"));
        rules.put("Jackson only in formats among the libraries", jacksonOnlyInFormats());
        rules.put("pure code reads no clock and draws no randomness", noClockNoRandomness());
        rules.put("web and persistence don't see each other", webAndPersistenceApart());
        rules.put("paths only in web", annotationOnlyIn("jakarta.ws.rs.Path", "..web"));
        rules.put("entities only in persistence", annotationOnlyIn("jakarta.persistence.Entity", "..persistence"));
        rules.put("transactions only on use cases", transactionsOnUseCases());
        rules.put("nobody extends PanacheEntity", noPanacheEntity());
        rules.put("features see each other's root package only", rootPackagesOnly());
        rules.put("features depend downwards only", downwardsOnly());
        rules.put("no cycles between packages", noCycles());
        rules.put("HTTP answers only in web and platform", httpOnlyInWeb());
        rules.put("cryptography only in sealing and the digest value", cryptographyOnlyInSealing());
        rules.put("endpoint methods are public", endpointsArePublic());
        rules.put("no Date, no standard output", noDateNoOutput());
        rules.put("no floating point in money and scores", noFloatingPoint());
        rules.put("no vague names", noVagueNames());
        rules.put("tool uses libraries only", toolUsesLibrariesOnly());
        return rules;
    }

    private String in(String name) {
        return root + "." + name + "..";
    }

    private String[] libraries() {
        List<String> packages = new ArrayList<>(LIBRARIES.stream().map(this::in).toList());
        packages.add(in("kernel"));
        return packages.toArray(String[]::new);
    }

    private String[] pure() {
        List<String> packages = new ArrayList<>(List.of(libraries()));
        packages.add(root + "..domain..");
        return packages.toArray(String[]::new);
    }

    private ArchRule pureLibraries() {
        List<String> allowed = new ArrayList<>(List.of(libraries()));
        allowed.addAll(List.of(
                "java..",
                "javax.crypto..",
                "javax.security..",
                "javax.xml.stream..",
                "org.jspecify..",
                "org.bouncycastle..",
                "com.fasterxml.jackson.."));
        return classes()
                .that()
                .resideInAnyPackage(libraries())
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed.toArray(String[]::new));
    }

    private ArchRule pureDomain() {
        List<String> allowed = new ArrayList<>(List.of(libraries()));
        allowed.addAll(List.of("java..", "org.jspecify..", root + "..domain.."));
        // The records and refusals of a feature's root are plain values too.
        DescribedPredicate<JavaClass> values = DescribedPredicate.describe(
                "are records, enums or interfaces of the house",
                c -> c.getPackageName().startsWith(root) && (c.isRecord() || c.isEnum() || c.isInterface()));
        return classes()
                .that()
                .resideInAPackage(root + "..domain..")
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage(allowed.toArray(String[]::new)).or(values));
    }

    private ArchRule onlyIn(String target, String home) {
        return noClasses()
                .that(not(resideInAPackage(in(home))).and(resideInAPackage(root + "..")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(target);
    }

    private ArchRule jacksonOnlyInFormats() {
        return noClasses()
                .that(resideInAnyPackage(pure()).and(not(resideInAPackage(in("formats")))))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.fasterxml.jackson..");
    }

    private ArchRule noClockNoRandomness() {
        DescribedPredicate<JavaAccess<?>> forbidden =
                DescribedPredicate.describe("a clock, randomness or the default locale", access -> {
                    String owner = access.getTargetOwner().getName();
                    String name = access.getTarget().getName();
                    boolean clock = (owner.startsWith("java.time.") && FORBIDDEN_CALLS.contains(name))
                            || (owner.equals("java.util.UUID") && name.equals("randomUUID"))
                            || (owner.equals("java.lang.System")
                                    && (name.equals("currentTimeMillis") || name.equals("nanoTime")));
                    boolean random = owner.equals("java.util.Random")
                            || owner.equals("java.util.concurrent.ThreadLocalRandom")
                            || (owner.equals("java.lang.Math") && name.equals("random"))
                            || (owner.equals("java.security.SecureRandom")
                                    && !access.getOriginOwner().getPackageName().startsWith(root + ".sealing"));
                    boolean locale = owner.equals("java.util.Locale") && name.equals("getDefault");
                    return clock || random || locale;
                });
        return noClasses().that().resideInAnyPackage(pure()).should().accessTargetWhere(forbidden);
    }

    private ArchRule webAndPersistenceApart() {
        return classes().that().resideInAPackage(root + "..").should(new LayersApart(root));
    }

    private ArchRule annotationOnlyIn(String annotation, String home) {
        return classes().that().areAnnotatedWith(annotation).should().resideInAPackage(home);
    }

    private ArchRule transactionsOnUseCases() {
        return noMethods()
                .that()
                .areAnnotatedWith("jakarta.transaction.Transactional")
                .should()
                .beDeclaredInClassesThat(
                        resideInAnyPackage(root + "..web..", root + "..persistence..", root + "..domain.."));
    }

    private ArchRule noPanacheEntity() {
        return noClasses().should().beAssignableTo("io.quarkus.hibernate.orm.panache.PanacheEntityBase");
    }

    private ArchRule rootPackagesOnly() {
        return classes().that().resideInAPackage(root + "..").should(new OwnSubpackagesOnly(root, FEATURES));
    }

    private ArchRule downwardsOnly() {
        return classes().that().resideInAPackage(root + "..").should(new DependDownwards(root, FEATURES));
    }

    private ArchRule noCycles() {
        return SlicesRuleDefinition.slices().matching(root + ".(*)..").should().beFreeOfCycles();
    }

    private ArchRule httpOnlyInWeb() {
        return noClasses()
                .that(not(resideInAnyPackage(root + "..web..", in("platform"))).and(resideInAPackage(root + "..")))
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "HTTP answers",
                        c -> c.isAssignableTo("jakarta.ws.rs.WebApplicationException")
                                || c.isAssignableTo("jakarta.ws.rs.core.Response")));
    }

    private ArchRule cryptographyOnlyInSealing() {
        return noClasses()
                .that(not(resideInAPackage(in("sealing")))
                        .and(resideInAPackage(root + ".."))
                        .and(not(DescribedPredicate.describe(
                                "the digest value", c -> c.getName().startsWith(root + ".kernel.Sha256")))))
                .should()
                .accessTargetWhere(DescribedPredicate.describe("cryptography", access -> {
                    String owner = access.getTargetOwner().getName();
                    String name = access.getTarget().getName();
                    // Comparing in constant time and reading a running digest make no cryptography of one's own.
                    boolean harmless = owner.equals("java.security.MessageDigest") && !name.equals("getInstance");
                    return !harmless
                            && Set.of(
                                            "java.security.MessageDigest",
                                            "java.security.Signature",
                                            "javax.crypto.Cipher",
                                            "javax.crypto.Mac",
                                            "javax.crypto.KeyAgreement")
                                    .contains(owner);
                }));
    }

    private ArchRule endpointsArePublic() {
        return methods()
                .that()
                .areAnnotatedWith("jakarta.ws.rs.GET")
                .or()
                .areAnnotatedWith("jakarta.ws.rs.POST")
                .or()
                .areAnnotatedWith("jakarta.ws.rs.PUT")
                .or()
                .areAnnotatedWith("jakarta.ws.rs.DELETE")
                .should()
                .bePublic();
    }

    private ArchRule noDateNoOutput() {
        return noClasses()
                .that(not(resideInAPackage(in("tool"))).and(resideInAPackage(root + "..")))
                .should()
                .accessTargetWhere(DescribedPredicate.describe(
                        "standard output",
                        access -> access.getTargetOwner().getName().equals("java.lang.System")
                                && (access.getTarget().getName().equals("out")
                                        || access.getTarget().getName().equals("err"))))
                .orShould()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "old dates", c -> c.getName().equals("java.text.SimpleDateFormat")));
    }

    private ArchRule noFloatingPoint() {
        return fields().that()
                .areDeclaredInClassesThat(
                        resideInAnyPackage(in("kernel"), in("scoring"), in("regulation"), root + "..domain.."))
                .should(new ExactTypes());
    }

    private ArchRule noVagueNames() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("DAO")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Service");
    }

    private ArchRule toolUsesLibrariesOnly() {
        List<String> allowed = new ArrayList<>(List.of(libraries()));
        allowed.addAll(List.of("java..", "javax.crypto..", "org.jspecify..", "picocli..", in("tool")));
        return classes()
                .that()
                .resideInAPackage(in("tool"))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed.toArray(String[]::new));
    }
}
