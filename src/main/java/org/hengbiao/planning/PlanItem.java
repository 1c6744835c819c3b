package org.hengbiao.planning;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * One item of a plan.
 *
 * @param item its number within the plan
 * @param category id of a catalog category
 * @param quantity at least 1
 * @param minimum least values by parameter id (most values where less is better), decimals as texts
 */
public record PlanItem(String item, String category, int quantity, Map<String, String> minimum) {

    public PlanItem {
        minimum = Collections.unmodifiableMap(new TreeMap<>(minimum));
    }
}
