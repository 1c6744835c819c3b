/** The log, its proofs and the sandbox clock over HTTP. */
@NullMarked
package org.hengbiao.ledger.web;

import org.jspecify.annotations.NullMarked;
