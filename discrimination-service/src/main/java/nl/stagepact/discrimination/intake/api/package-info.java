/** Resources without login: reports and the limits of anonymity. */
@NullMarked
package nl.stagepact.discrimination.intake.api;

import org.jspecify.annotations.NullMarked;
