package org.hengbiao.guards.violators.scoring;

import jakarta.enterprise.context.ApplicationScoped;

/** Breaks a rule on purpose. */
@ApplicationScoped
public class UsesTheContainer {
    double score;
}
