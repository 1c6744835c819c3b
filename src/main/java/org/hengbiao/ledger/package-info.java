/**
 * The platform's memory: statements, the log's ticks, its tree and checkpoints, milestones of tenders, and the outbox. It owns
 * every table that begins with {@code ledger_}. It knows no act's meaning: features record acts here, inside their own
 * transaction, and what a later feature must tell an earlier one passes as a milestone.
 */
@NullMarked
package org.hengbiao.ledger;

import org.jspecify.annotations.NullMarked;
