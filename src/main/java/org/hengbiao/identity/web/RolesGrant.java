package org.hengbiao.identity.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The roles that a person is to have. */
@Schema(name = "RolesGrant")
record RolesGrant(
        @Schema(examples = "[\"vendor\"]") @NotNull @Size(max = 12)
        List<
                        @Pattern(
                                regexp =
                                        "bureau|leading-group|purchaser|agency|vendor|opener|expert|finance|audit|system-administrator|security-administrator|security-auditor",
                                message = "must be a role")
                        String>
                roles) {}
