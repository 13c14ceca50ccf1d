/** Resources, wire records and problems of the directory of programmes for employers. */
@NullMarked
package nl.stagepact.placement.directory.api;

import org.jspecify.annotations.NullMarked;
