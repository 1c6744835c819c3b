package org.hengbiao.identity.web;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The clock of record. */
@Schema(name = "Clock")
record ClockView(Instant now) {}
