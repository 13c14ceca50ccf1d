package nl.stagepact.discrimination.attachment.domain;

/**
 * A file that can be kept.
 *
 * @param mediaType told by the content
 * @param cleaned whether everything was taken out of it that cannot be seen
 * @param content to keep
 * @param digest SHA-256 of the file as it was sent
 */
public record CleanFile(String mediaType, boolean cleaned, byte[] content, byte[] digest) {
}
