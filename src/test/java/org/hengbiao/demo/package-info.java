/**
 * One whole tender, told over HTTP against a service process of its own: what {@code make demo} runs and the process tests reuse.
 * It uses the service only as any client can, and the libraries as vendors and openers do. All people and organisations are
 * invented.
 */
@NullMarked
package org.hengbiao.demo;

import org.jspecify.annotations.NullMarked;
