package nl.stagepact.placement.feed.api;

import java.io.ByteArrayOutputStream;
import java.util.Map;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import nl.stagepact.placement.feed.usecase.FeedEdition;
import nl.stagepact.placement.feed.usecase.FeedPage;
import nl.stagepact.placement.register.domain.Programme;
import nl.stagepact.placement.search.domain.GoneVacancy;
import nl.stagepact.placement.vacancy.api.ProgrammeName;
import nl.stagepact.placement.vacancy.api.VacancyHtml;
import nl.stagepact.placement.vacancy.api.VacancyWords;
import nl.stagepact.placement.vacancy.domain.PublishedVacancy;
import nl.stagepact.placement.wire.PublicAddress;
import nl.stagepact.servicekit.problem.Language;

/** Atom (RFC 4287), paged (RFC 5005), with deleted entries (RFC 6721), which clients remove from their copy. */
@ApplicationScoped
class AtomFeedWriter {

    static final String MEDIA_TYPE = "application/atom+xml";
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String TOMBSTONES = "http://purl.org/atompub/tombstones/1.0";
    private static final String URN = "urn:uuid:";
    private static final String HTML = "html";

    private final VacancyWords words;
    private final VacancyHtml html;
    private final PublicAddress address;

    AtomFeedWriter(VacancyWords words, VacancyHtml html, PublicAddress address) {
        this.words = words;
        this.html = html;
        this.address = address;
    }

    /** @param self address of this page; @param next address of the next page, null on the last one */
    byte[] write(FeedEdition edition, FeedPage page, String self, @Nullable String next, Language language) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(ATOM);
            xml.writeNamespace("at", TOMBSTONES);
            xml.writeAttribute("xml:lang", language.tag());
            element(xml, "id", URN + edition.feed().id());
            element(xml, "title", edition.feed().content().name());
            element(xml, "updated", edition.updated().toString());
            element(xml, "rights", edition.feed().content().licence());
            link(xml, "self", MEDIA_TYPE, self);
            link(xml, "alternate", "text/html", address.feed(edition.feed().id(), "page"));
            if (next != null) {
                link(xml, "next", MEDIA_TYPE, next);
            }
            for (GoneVacancy gone : page.gone()) {
                xml.writeEmptyElement("at:deleted-entry");
                xml.writeAttribute("ref", URN + gone.id());
                xml.writeAttribute("when", gone.since().toString());
            }
            for (PublishedVacancy seen : page.items()) {
                entry(xml, seen, page.programmes(), language);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
            return bytes.toByteArray();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("A feed can be written", e);
        }
    }

    private void entry(XMLStreamWriter xml, PublishedVacancy seen, Map<String, Programme> programmes, Language language)
            throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "id", URN + seen.vacancy().id());
        element(xml, "title", seen.vacancy().content().title());
        element(xml, "updated", seen.vacancy().updatedAt().toString());
        element(xml, "published", seen.vacancy().publishedAt().toString());
        xml.writeStartElement("author");
        element(xml, "name", seen.companyName());
        xml.writeEndElement();
        link(xml, "alternate", "text/html", address.page(seen.vacancy().id(), language));
        String original = seen.vacancy().content().canonicalUrl();
        if (original != null) {
            link(xml, "via", "text/html", original);
        }
        for (String code : seen.vacancy().content().programmeCodes()) {
            xml.writeEmptyElement("category");
            xml.writeAttribute("term", code);
            Programme programme = programmes.get(code);
            if (programme != null) {
                xml.writeAttribute("label", legal(ProgrammeName.of(code, programme, language).text()));
            }
        }
        element(xml, "summary", words.summary(seen, programmes, language));
        xml.writeStartElement("content");
        xml.writeAttribute("type", HTML);
        xml.writeCharacters(legal(html.of(seen, programmes, language)));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String rel, String type, String href) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", legal(href));
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(legal(text));
        xml.writeEndElement();
    }

    /** Removes characters that XML cannot represent: a single one would make the feed unreadable. */
    private static String legal(String text) {
        if (text.codePoints().allMatch(AtomFeedWriter::isLegal)) {
            return text;
        }
        StringBuilder legal = new StringBuilder();
        text.codePoints().filter(AtomFeedWriter::isLegal).forEach(legal::appendCodePoint);
        return legal.toString();
    }

    private static boolean isLegal(int character) {
        return character == '\t' || character == '\n' || character == '\r' || character >= 0x20 && character <= 0xD7FF
                || character >= 0xE000 && character <= 0xFFFD || character >= 0x10000;
    }
}
