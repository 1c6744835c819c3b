package org.hengbiao.demo;

import java.util.UUID;

/** Where the catalog is, in a story: in the same installation, or in the bureau's own. */
interface CatalogSide {

    /** Fills the catalog before anything else. */
    void fill(Scene scene);

    /** Called when a plan that is ready is to be submitted; submits it. */
    void submit(Scene scene, UUID plan);

    /** Called after the award; ends with the admission case decided. */
    void settle(Scene scene, UUID tender);
}
