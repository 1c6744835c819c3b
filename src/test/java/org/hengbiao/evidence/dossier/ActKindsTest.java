package org.hengbiao.evidence.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The verifier knows every act that can get into a dossier. */
class ActKindsTest {

    /** Acts about no tender that no dossier carries. */
    private static final Set<String> ELSEWHERE = Set.of(
            "WhatIfRun",
            "PersonAdded",
            "RolesGranted",
            "CatalogImported",
            "ExchangeFileDrawnUp",
            "ExchangeFileSigned",
            "ExchangeFileTakenIn",
            "CatalogListTakenOver",
            "ListingDecided",
            "ListingApplied",
            "ApplicationRefused",
            "SuspensionConfirmed",
            "RemovalProposed",
            "RemovalDeclined",
            "ProductCertificateRecorded",
            "ProductCertificateRevoked",
            "CertificateScopeChanged",
            "CertificateCorrected",
            "ProductCorrected",
            "ProductWithdrawn",
            "SuccessorNamed",
            "EvidenceRecorded",
            "CertificateChecked",
            "AppraisalEntered",
            "AppraisalSigned",
            "AppraisalObjected",
            "AppraisalAnswered",
            "EditionDrawnUp",
            "EditionConsentGiven",
            "EditionIssued",
            "EditionCopyPrepared",
            "EditionCopyHandedOut",
            "EditionCopyRecalled",
            "EditionCopyDestroyed",
            "EditionTraceRegisterExported",
            "EditionLeakTraced",
            "EditionAccessFrozen",
            "EditionFreezeLifted",
            "PlacementStated",
            "PlanSubmitted",
            "PlanReviewed");

    private static final Pattern RECORDED = Pattern.compile("Act\\.of\\(\\s*\"([A-Za-z]+)\"");

    @Test
    void everyActThatTheServiceRecordsIsKnownToTheVerifierOrNeverInADossier() throws IOException {
        Set<String> unknown = recorded();
        assertTrue(unknown.contains("BidReceived"), "the search finds acts at all");
        unknown.removeAll(ActKinds.all());
        unknown.removeAll(ELSEWHERE);
        assertEquals(Set.of(), unknown);
    }

    private static Set<String> recorded() throws IOException {
        Set<String> names = new TreeSet<>();
        List<Path> sources;
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            sources = files.filter(file -> file.toString().endsWith(".java")).toList();
        }
        for (Path source : sources) {
            Matcher matcher = RECORDED.matcher(Files.readString(source));
            while (matcher.find()) {
                names.add(matcher.group(1));
            }
        }
        return names;
    }
}
