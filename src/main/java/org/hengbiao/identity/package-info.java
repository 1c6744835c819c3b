/**
 * Who is who: organisations, people, their roles, their signing certificates, the certification authorities that are
 * trusted, sign-in and tokens. It owns the tables {@code organisation}, {@code person}, {@code person_role}, {@code token},
 * {@code sign_in}, {@code certificate}, {@code trust_anchor}, {@code revocation_list}. It does not decide what a role may do
 * in a tender; each feature does.
 */
@NullMarked
package org.hengbiao.identity;

import org.jspecify.annotations.NullMarked;
