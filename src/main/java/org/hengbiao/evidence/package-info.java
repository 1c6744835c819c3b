/**
 * The transparency log as mathematics and text: Merkle trees and their proofs (RFC 9162), statements and their entries,
 * signed notes, checkpoints, cosignatures, proofs and tiles (C2SP). A pure library: hashes come in through {@link
 * org.hengbiao.evidence.TreeHashes}, randomness through {@link org.hengbiao.evidence.Randomness}, time as an argument. It
 * stores nothing and drives no tick; what it reads fails with {@link org.hengbiao.formats.MalformedException} when it has
 * not the right form, with {@link org.hengbiao.evidence.EvidenceException} when it does not hold.
 */
@NullMarked
package org.hengbiao.evidence;

import org.jspecify.annotations.NullMarked;
