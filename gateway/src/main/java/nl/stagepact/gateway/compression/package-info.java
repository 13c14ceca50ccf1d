/** Compression of what anyone may read. */
@NullMarked
package nl.stagepact.gateway.compression;

import org.jspecify.annotations.NullMarked;
