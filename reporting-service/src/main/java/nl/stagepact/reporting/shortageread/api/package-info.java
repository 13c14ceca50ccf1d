/** Resources, wire records and problems of shortages by region. */
@NullMarked
package nl.stagepact.reporting.shortageread.api;

import org.jspecify.annotations.NullMarked;
