/**
 * Which copy of an edition a leaked file comes from. Each copy's rows stand in an order that only its secret explains; the
 * commitment to the secret stands in the log before the copy is handed out. The service orders and prints by the same code by
 * which the offline tool traces. It knows neither database nor pages.
 */
@NullMarked
package org.hengbiao.evidence.tracing;

import org.jspecify.annotations.NullMarked;
