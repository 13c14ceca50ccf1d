package nl.stagepact.placement.source.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

import nl.stagepact.servicekit.body.Shown;

/**
 * Finds the JobPostings in a document of schema.org: a single one, or arrays, graphs, item lists and pages of them, nested in
 * any way. References to other nodes or to the web are not resolved.
 */
final class PostingNodes {

    private static final String GRAPH = "@graph";
    /** What holds postings, at any depth: the JSON parser limits it. */
    private static final List<String> HOLDERS = List.of(GRAPH, "itemListElement", "item", "mainEntity");
    private static final String PATH = "BreadcrumbList";
    /**
     * Of the page that a list of nodes was taken from. Any other item of an array is rejected, so that it is not overlooked.
     */
    private static final Set<String> OF_THE_PAGE = Set.of(PATH, "Organization", "Corporation", "LocalBusiness", "WebSite",
            "WebPage",
            "CollectionPage", "ImageObject", "Person", "SiteNavigationElement", "WPHeader", "WPFooter");

    private static final int TYPES_TOLD = 10;

    private final List<Found> found = new ArrayList<>();

    private PostingNodes() {
    }

    /** @param pointer JSON Pointer in the document */
    record Found(JsonNode node, String pointer, boolean isPosting) {
    }

    /** Where a node stands: a graph describes anything, a list mostly vacancies, and alone it is meant as one. */
    private enum Place {
        ALONE,
        LIST,
        GRAPH
    }

    /** Also what is no posting, except in a graph, which may describe anything. */
    static List<Found> in(JsonNode document) {
        PostingNodes nodes = new PostingNodes();
        nodes.visit(document, "", Place.ALONE);
        return nodes.found;
    }

    /** The types of a node and of all in it, for people; a dash when it has none. */
    static String typesIn(JsonNode document) {
        String types = document.findValues("@type").stream()
                .flatMap(type -> type.isArray() ? StreamSupport.stream(type.spliterator(), false) : Stream.of(type))
                .map(Shown::of).distinct().limit(TYPES_TOLD).collect(Collectors.joining(", "));
        return types.isEmpty() ? "-" : types;
    }

    private void visit(JsonNode node, String pointer, Place place) {
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                visit(node.get(i), pointer + '/' + i, place == Place.GRAPH ? place : Place.LIST);
            }
            return;
        }
        Set<String> types = types(node);
        if (types.contains("JobPosting")) {
            found.add(new Found(node, pointer, true));
        } else if (types.contains(PATH) || !visitHeld(node, pointer, place)) {
            if (place == Place.ALONE
                    || place == Place.LIST && !isReference(node) && types.stream().noneMatch(OF_THE_PAGE::contains)) {
                found.add(new Found(node, pointer, false));
            }
        }
    }

    private boolean visitHeld(JsonNode node, String pointer, Place place) {
        boolean holds = false;
        for (String holder : HOLDERS) {
            if (node.path(holder).isContainerNode()) {
                visit(node.path(holder), pointer + '/' + holder, holder.equals(GRAPH) ? Place.GRAPH : place);
                holds = true;
            }
        }
        return holds;
    }

    private static boolean isReference(JsonNode node) {
        return node.size() == 1 && node.has("@id");
    }

    private static Set<String> types(JsonNode node) {
        return LinkedValue.all(node, "@type").stream().filter(JsonNode::isTextual)
                .map(type -> LinkedValue.term(type.textValue())).collect(Collectors.toSet());
    }
}
