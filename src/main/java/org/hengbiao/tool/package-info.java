/**
 * The command line that a vendor, an opener or an auditor runs offline: keys, sealing, shares, verification, lint, scores, the
 * law. It uses the libraries only, reads files and writes new ones. It opens no network connection, overwrites nothing, holds no
 * password longer than a command runs, and never takes one as an argument.
 */
@NullMarked
package org.hengbiao.tool;

import org.jspecify.annotations.NullMarked;
