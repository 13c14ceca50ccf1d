/** The public server: what it admits, where it forwards it, and what it answers when that fails. */
@NullMarked
package nl.stagepact.gateway.proxy;

import org.jspecify.annotations.NullMarked;
