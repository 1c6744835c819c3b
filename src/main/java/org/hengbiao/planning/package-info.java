/**
 * Plans: the question of classification, what is to be bought, the signed statement that its placement complies, the prior
 * review. It owns every table that begins with {@code plan}. It holds no classified plan and no network, and it makes no
 * tender: what tendering may start from is a {@link org.hengbiao.planning.ReviewedPlan}.
 */
@NullMarked
package org.hengbiao.planning;

import org.jspecify.annotations.NullMarked;
