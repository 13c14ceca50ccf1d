package nl.stagepact.filecleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.junit.jupiter.api.Test;

class FileTypeTest {

    @Test
    void isToldByTheContent() {
        Map.ofEntries(Map.entry("\u00ff\u00d8\u00ff\u00e0", FileType.JPEG), Map.entry("\u0089PNG\r\n\u001a\n\0", FileType.PNG),
                Map.entry("%PDF-1.4", FileType.PDF), Map.entry("\0\0\0\u0018ftypheic", FileType.HEIC),
                Map.entry("\0\0\0\u0018ftypM4A ", FileType.MP4), Map.entry("\0\0\0\u0018ftyp3gp4", FileType.MP4),
                Map.entry("RIFF\0\0\0\0WAVE", FileType.WAV), Map.entry("RIFF\0\0\0\0WEBP", FileType.WEBP),
                Map.entry("ID3\u0003", FileType.MP3), Map.entry("\u00ff\u00fb\u0090", FileType.MP3),
                Map.entry("\u00ff\u00f1\u0050", FileType.AAC), Map.entry("OggS\0", FileType.OGG),
                Map.entry("\u001aE\u00df\u00a3", FileType.WEBM), Map.entry("#!AMR\n", FileType.AMR),
                Map.entry("Beste mevrouw,\r\n", FileType.TEXT))
                .forEach((content, type) -> assertThat(FileType.of(latin(content))).as(type.name()).contains(type));
    }

    @Test
    void isUnknownOfArchivesProgramsAndNothing() {
        for (String content : new String[] { "", "PK\u0003\u0004", "MZ\u0000", "\u007fELF\u0002", "GIF89a\u0001\u0000",
                "\u00e9t\u00e9",
                "\0\0\0\u0018ftypqt  ", "RIFF\0\0\0\0AVI ", "\u00ff\u00fe" }) {
            assertThat(FileType.of(latin(content))).as(content).isEmpty();
        }
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
