/** Takes files, cleans and seals them, and opens them for those who hold their key; one class per verb. */
@NullMarked
package nl.stagepact.discrimination.attachment.usecase;

import org.jspecify.annotations.NullMarked;
