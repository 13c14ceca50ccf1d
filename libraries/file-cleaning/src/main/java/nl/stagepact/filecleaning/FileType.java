package nl.stagepact.filecleaning;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * Types of files that are taken, each told by its content. What the sender calls a file decides nothing, since that is how a
 * script passes for a photo.
 */
public enum FileType {

    JPEG("image/jpeg", true),
    PNG("image/png", true),
    PDF("application/pdf", true),
    /** Photos of Apple devices; Java has no well-kept reader for them. */
    HEIC("image/heic", false),
    WEBP("image/webp", false),
    MP3("audio/mpeg", false),
    /** Also what voice recorders of phones write as 3GPP. */
    MP4("audio/mp4", false),
    AAC("audio/aac", false),
    OGG("audio/ogg", false),
    WAV("audio/wav", false),
    WEBM("audio/webm", false),
    AMR("audio/amr", false),
    /** UTF-8 without control characters. */
    TEXT("text/plain", false);

    private static final Set<String> HEIC_BRANDS = Set.of("heic", "heix", "heif", "hevc", "mif1", "msf1");
    private static final Set<String> MP4_BRANDS = Set.of("M4A ", "M4B ", "mp41", "mp42", "isom", "iso2", "3gp4", "3gp5",
            "3gp6");
    private static final int BRAND = 8;

    private final String mediaType;
    private final boolean cleanable;

    FileType(String mediaType, boolean cleanable) {
        this.mediaType = mediaType;
        this.cleanable = cleanable;
    }

    /** As in {@code Content-Type}. */
    public String mediaType() {
        return mediaType;
    }

    /** Whether {@link CleanFiles} cleans files of this type; others stay as they are. */
    public boolean isCleanable() {
        return cleanable;
    }

    /** @return empty for a file of another type, and for an empty file */
    public static Optional<FileType> of(byte[] content) {
        if (begins(content, 0, "\u00ff\u00d8\u00ff")) {
            return Optional.of(JPEG);
        }
        if (begins(content, 0, "\u0089PNG\r\n\u001a\n")) {
            return Optional.of(PNG);
        }
        if (begins(content, 0, "%PDF-")) {
            return Optional.of(PDF);
        }
        if (begins(content, 4, "ftyp")) {
            return ofBrand(latin(content, BRAND, 4));
        }
        if (begins(content, 0, "RIFF")) {
            return ofRiff(latin(content, BRAND, 4));
        }
        return audio(content).or(() -> isText(content) ? Optional.of(TEXT) : Optional.empty());
    }

    private static Optional<FileType> ofBrand(String brand) {
        return HEIC_BRANDS.contains(brand) ? Optional.of(HEIC)
                : MP4_BRANDS.contains(brand) ? Optional.of(MP4) : Optional.empty();
    }

    private static Optional<FileType> ofRiff(String form) {
        return switch (form) {
            case "WAVE" -> Optional.of(WAV);
            case "WEBP" -> Optional.of(WEBP);
            default -> Optional.empty();
        };
    }

    private static Optional<FileType> audio(byte[] content) {
        if (begins(content, 0, "OggS")) {
            return Optional.of(OGG);
        }
        if (begins(content, 0, "\u001aE\u00df\u00a3")) {
            return Optional.of(WEBM);
        }
        if (begins(content, 0, "#!AMR")) {
            return Optional.of(AMR);
        }
        if (begins(content, 0, "ID3")) {
            return Optional.of(MP3);
        }
        return content.length > 1 && content[0] == (byte) 0xff ? ofFrame(content[1]) : Optional.empty();
    }

    /** Frames of MPEG audio begin with eleven set bits and their layer. */
    private static Optional<FileType> ofFrame(byte second) {
        if ((second & 0xf6) == 0xf0) {
            return Optional.of(AAC);
        }
        return (second & 0xe6) == 0xe2 ? Optional.of(MP3) : Optional.empty();
    }

    private static boolean isText(byte[] content) {
        for (byte each : content) {
            if (each >= 0 && each < ' ' && "\t\n\r\f".indexOf(each) < 0) {
                return false;
            }
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
            return content.length > 0;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean begins(byte[] content, int at, String signature) {
        return latin(content, at, signature.length()).equals(signature);
    }

    private static String latin(byte[] content, int from, int length) {
        return content.length < from + length ? ""
                : new String(Arrays.copyOfRange(content, from, from + length), StandardCharsets.ISO_8859_1);
    }
}
