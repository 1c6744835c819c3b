/**
 * The network rule: where a security isolation and information exchange system (安全隔离与信息交换) may stand in a buyer's network,
 * and whether any path of gateways joins the Internet to a classified network. A pure library: the description and the table of
 * permitted uses come in as bytes, the answer is a value. What a network is connected to is derived from the links and never
 * taken on trust. It does NOT learn of links that the description leaves out, judge the configuration of a device, store
 * anything, or leave the machine: only a signed "complies, by whom" does, and it holds no word of what was described.
 */
@NullMarked
package org.hengbiao.network;

import org.jspecify.annotations.NullMarked;
