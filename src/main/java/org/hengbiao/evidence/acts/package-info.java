/**
 * The documents that people sign from the opening key to the award, as values: read strictly, written canonically. The service
 * and the offline verifier read them by the same code. It verifies no signature and knows neither log nor database.
 */
@NullMarked
package org.hengbiao.evidence.acts;

import org.jspecify.annotations.NullMarked;
