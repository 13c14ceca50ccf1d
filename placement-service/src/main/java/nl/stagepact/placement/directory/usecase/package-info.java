/** Use cases of the directory of programmes for employers, one class each. */
@NullMarked
package nl.stagepact.placement.directory.usecase;

import org.jspecify.annotations.NullMarked;
