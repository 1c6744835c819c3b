package org.hengbiao.guards.violators.platform;

/** Breaks a rule on purpose. */
public final class ThingHelper {}
