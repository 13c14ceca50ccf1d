/** One class per verb on the directory of programmes for employers. */
@NullMarked
package nl.stagepact.placement.directory.usecase;

import org.jspecify.annotations.NullMarked;
