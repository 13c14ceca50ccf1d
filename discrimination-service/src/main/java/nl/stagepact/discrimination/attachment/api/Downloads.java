package nl.stagepact.discrimination.attachment.api;

import jakarta.ws.rs.core.Response;

import nl.stagepact.discrimination.attachment.domain.OpenedAttachment;

/** Answers with a file in such a way that a browser saves it, and runs nothing that is in it. */
public final class Downloads {

    private Downloads() {
    }

    public static Response of(OpenedAttachment opened) {
        String type = opened.attachment().mediaType();
        return Response.ok(opened.content(), type.startsWith("text/") ? type + "; charset=utf-8" : type)
                .header("Content-Disposition", "attachment").header("Content-Security-Policy", "sandbox; default-src 'none'")
                .build();
    }
}
