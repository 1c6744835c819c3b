/**
 * Technical plumbing: the embedded PostgreSQL, the clock of record, the blob store, the platform's own keys, problem
 * documents and page layout. It owns the tables {@code installation} and, in a sandbox, {@code sandbox_clock}. It knows no
 * rule of procurement.
 */
@NullMarked
package org.hengbiao.platform;

import org.jspecify.annotations.NullMarked;
