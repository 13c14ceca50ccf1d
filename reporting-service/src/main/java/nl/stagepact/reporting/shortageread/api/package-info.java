/** HTTP API of the shortages by region. */
@NullMarked
package nl.stagepact.reporting.shortageread.api;

import org.jspecify.annotations.NullMarked;
