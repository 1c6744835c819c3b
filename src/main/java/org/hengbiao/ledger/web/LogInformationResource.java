package org.hengbiao.ledger.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hengbiao.platform.PlatformConfiguration;
import org.hengbiao.platform.PlatformKeys;

/** Who this log is. Pin what it says once, from a source that you trust; never ask it again to check itself. */
@Path("/api/log")
@PermitAll
@Tag(name = "log")
@Produces(MediaType.APPLICATION_JSON)
class LogInformationResource {

    private final PlatformKeys keys;
    private final PlatformConfiguration configuration;

    LogInformationResource(PlatformKeys keys, PlatformConfiguration configuration) {
        this.keys = keys;
        this.configuration = configuration;
    }

    @GET
    @Operation(operationId = "logInformation", summary = "The log's origin and keys, to be pinned")
    public LogInformation information() {
        return new LogInformation(
                keys.logSigner().name(),
                keys.logSigner().verifierKey().format(),
                keys.receiptCertificate().base64(),
                configuration.tick().toString());
    }
}
