/** Tests of dossiers and their verification. */
@NullMarked
package org.hengbiao.evidence.dossier;

import org.jspecify.annotations.NullMarked;
