package org.hengbiao.network;

import static org.hengbiao.network.Networks.INTERNET;
import static org.hengbiao.network.Networks.assess;
import static org.hengbiao.network.Networks.direct;
import static org.hengbiao.network.Networks.domain;
import static org.hengbiao.network.Networks.exchange;
import static org.hengbiao.network.Networks.link;
import static org.hengbiao.network.Networks.open;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class InvariantTest {

    private final Zone office = open("办公网");
    private final Zone service = open("服务网");
    private final Zone access = domain("接入域", Level.CONFIDENTIAL);

    @Test
    void chainOfPermittedHopsFromTheInternetToAClassifiedNetworkIsRefusedWithItsPath() {
        Link use4 = exchange(INTERNET, office);
        Link use3 = exchange(office, access);
        assertEquals(Verdict.PERMITTED, assess(use4).verdict());
        assertEquals(Verdict.PERMITTED, assess(use3).verdict());

        Assessment both = assess(use4, use3);

        assertEquals(Verdict.FORBIDDEN, both.verdict());
        assertEquals(2, both.count(Verdict.FORBIDDEN));
        for (Finding finding : both.findings()) {
            assertEquals(List.of("互联网", "办公网", "接入域"), finding.names());
            assertEquals("互联网 — 办公网 — 接入域", finding.pathInWords());
        }
        assertEquals("linked-and-internet", both.findings().get(0).row().id());
        assertEquals("connected-and-classified", both.findings().get(1).row().id());
    }

    @Test
    void reviewedHopInTheMiddleOfAChainIsForbiddenByTheInvariant() {
        Assessment chain = assess(exchange(INTERNET, service), exchange(service, office), exchange(office, access));

        Finding middle = chain.findings().get(1);
        assertEquals(Verdict.FORBIDDEN, middle.verdict());
        assertEquals("invariant", middle.row().id());
        assertEquals(List.of("互联网", "服务网", "办公网", "接入域"), middle.names());
    }

    @Test
    void cablesJoinAsWellAsGateways() {
        Assessment chain = assess(direct(INTERNET, service), direct(service, office), exchange(office, access));

        assertEquals(3, chain.count(Verdict.FORBIDDEN));
        assertEquals("invariant", chain.findings().get(1).row().id());
    }

    @Test
    void isolationCardIsPartOfNoPath() {
        Assessment network = assess(
                exchange(INTERNET, service), link(LinkKind.ISOLATION_CARD, service, office), exchange(office, access));

        assertEquals(Verdict.PERMITTED, network.findings().get(0).verdict());
        assertEquals(Verdict.NOT_JUDGED, network.findings().get(1).verdict());
        assertEquals(Verdict.PERMITTED, network.findings().get(2).verdict());
    }

    @Test
    void linkBehindTheClassifiedNetworkAndSpurAreNotAtFault() {
        Zone province = domain("省内网", Level.SECRET);
        Zone spur = open("档案网");

        Assessment network = assess(
                exchange(INTERNET, office),
                exchange(office, access),
                exchange(access, province),
                exchange(office, spur));

        assertEquals(Verdict.PERMITTED, network.findings().get(2).verdict());
        assertEquals(List.of("接入域", "省内网"), network.findings().get(2).names());
        assertEquals(Verdict.REVIEW, network.findings().get(3).verdict());
    }

    @Test
    void twoGatewaysSideBySideAreJudgedAlike() {
        Assessment network = assess(
                new Link("一", LinkKind.ISOLATION_EXCHANGE, office, access),
                new Link("二", LinkKind.ISOLATION_EXCHANGE, access, office));

        assertEquals(2, network.count(Verdict.PERMITTED));
    }

    @Test
    void aNetworkOfOneZoneHasNothingToJudge() {
        assertEquals(Verdict.NOT_JUDGED, assess().verdict());
        assertEquals(List.of(), assess().findings());
    }
}
