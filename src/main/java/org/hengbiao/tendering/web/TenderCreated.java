package org.hengbiao.tendering.web;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The identifier of a new draft. */
@Schema(name = "TenderCreated")
record TenderCreated(UUID id) {}
