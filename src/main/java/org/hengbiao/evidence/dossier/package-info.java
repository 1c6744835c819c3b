/**
 * The dossier of a tender and its offline verifier. A dossier is one file that holds all that was stated, signed, opened and
 * scored, with the proofs that the log has it; {@link org.hengbiao.evidence.dossier.DossierVerification} needs that file and
 * trust anchors got elsewhere, and neither server nor network nor clock. It decides nothing about law beyond what a dossier
 * shows, sees no sealed parts, and writes no file by itself but into the stream that it is given.
 */
@NullMarked
package org.hengbiao.evidence.dossier;

import org.jspecify.annotations.NullMarked;
