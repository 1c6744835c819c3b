package org.hengbiao.evidence;

import org.hengbiao.kernel.Sha256;

/**
 * A complete subtree of a Merkle tree and its hash: what a store keeps.
 *
 * @param level its height, 0 for a leaf
 * @param index its place among the subtrees of its level, from 0
 * @param hash its root
 */
public record TreeNode(int level, long index, Sha256 hash) {}
