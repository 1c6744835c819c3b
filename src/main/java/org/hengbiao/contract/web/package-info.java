/** Contracts and deliveries over HTTP. */
@NullMarked
package org.hengbiao.contract.web;

import org.jspecify.annotations.NullMarked;
