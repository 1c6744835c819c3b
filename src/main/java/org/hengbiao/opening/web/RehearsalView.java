package org.hengbiao.opening.web;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A rehearsal that was kept. */
@Schema(name = "RehearsalView")
record RehearsalView(Instant at) {}
