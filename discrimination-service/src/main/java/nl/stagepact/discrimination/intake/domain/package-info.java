/** What is sent, and what anonymity makes impossible. */
@NullMarked
package nl.stagepact.discrimination.intake.domain;

import org.jspecify.annotations.NullMarked;
