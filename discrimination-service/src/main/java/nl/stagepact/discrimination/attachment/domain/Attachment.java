package nl.stagepact.discrimination.attachment.domain;

import java.util.UUID;

/**
 * A file that a reporter sent, as its entry has it. It has no name, because files are named after people and days.
 *
 * @param id UUIDv4
 * @param mediaType told by the content
 * @param size in bytes, of the file as it is kept
 * @param cleaned whether everything was taken out of it that cannot be seen
 * @param digest of the file as it was sent, under a key of the reporter: one who holds a file cannot tell whether this is it
 * @param key under which it is sealed
 */
public record Attachment(UUID id, String mediaType, int size, boolean cleaned, byte[] digest, byte[] key) {

    /** Of one report. */
    public static final int MOST = 10;
    /** In bytes: 10 MiB. */
    public static final int LARGEST = 10 * 1024 * 1024;
}
