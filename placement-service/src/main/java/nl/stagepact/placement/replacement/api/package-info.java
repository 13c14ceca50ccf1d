/** Resources, wire records and problems of replacements. */
@NullMarked
package nl.stagepact.placement.replacement.api;

import org.jspecify.annotations.NullMarked;
