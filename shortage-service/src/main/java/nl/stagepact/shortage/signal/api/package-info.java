/** Resources, wire records and problems of signals that students report about one shortage. */
@NullMarked
package nl.stagepact.shortage.signal.api;

import org.jspecify.annotations.NullMarked;
