package nl.stagepact.placement.source.api;

import com.fasterxml.jackson.databind.JsonNode;

import nl.stagepact.placement.wire.PublicAddress;
import nl.stagepact.placement.wire.WebAddress;

/** Address of a vacancy elsewhere, which does not stop the vacancy when it cannot be shown. */
final class OriginalAddress {

    private final String ourPages;

    /** @param ourPages first part of the addresses of our own pages: a vacancy read from there has no other page */
    OriginalAddress(String ourPages) {
        this.ourPages = ourPages;
    }

    static OriginalAddress apartFrom(PublicAddress address) {
        return new OriginalAddress(address.pages());
    }

    void read(OfferDraft draft, String field, JsonNode value) {
        if (OfferDraft.isAbsent(value) || value.isTextual() && value.textValue().startsWith(ourPages)) {
            return;
        }
        LinkedValue.text(value).flatMap(WebAddress::readPublic)
                .ifPresentOrElse(address -> draft.put("canonicalUrl", address), () -> draft.notice("address_left_out", field));
    }
}
