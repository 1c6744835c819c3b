package org.hengbiao.guards.violators.evidence;

import com.fasterxml.jackson.databind.ObjectMapper;

/** Breaks a rule on purpose. */
public final class ParsesByItself {
    public final ObjectMapper mapper = new ObjectMapper();
}
