/** Database access for the directory of programmes for employers. */
@NullMarked
package nl.stagepact.placement.directory.persistence;

import org.jspecify.annotations.NullMarked;
