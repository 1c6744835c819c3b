package org.hengbiao.guards.violators.planning;

/** Breaks a rule on purpose. */
public final class LooksUp {}
