package nl.stagepact.discrimination.figures.usecase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import nl.stagepact.disclosure.NoiseKeys;
import nl.stagepact.disclosure.Profile;
import nl.stagepact.discrimination.casework.domain.Outcome;
import nl.stagepact.discrimination.casework.domain.TermKind;
import nl.stagepact.discrimination.figures.domain.Figure;
import nl.stagepact.discrimination.figures.domain.Period;
import nl.stagepact.discrimination.figures.domain.Side;
import nl.stagepact.discrimination.figures.domain.Subject;
import nl.stagepact.discrimination.report.domain.EducationType;
import nl.stagepact.discrimination.report.domain.Ground;
import nl.stagepact.discrimination.report.domain.Impact;
import nl.stagepact.discrimination.report.domain.Kind;
import nl.stagepact.discrimination.report.domain.Phase;
import nl.stagepact.discrimination.report.domain.Wish;
import nl.stagepact.discrimination.statistics.domain.CountedDecision;
import nl.stagepact.discrimination.statistics.domain.CountedReport;
import nl.stagepact.discrimination.statistics.domain.Counts;

/**
 * Makes the figures of one period: of a quarter for the whole installation and all reports by municipality, of a year in full.
 */
final class MakeFigures {

    private static final String ALL = "all";
    private static final String NO_DESK = "no desk";
    private static final List<@Nullable Side> NO_SIDE = Collections.singletonList(null);
    private static final List<@Nullable Side> FORM = List.of(Side.RESIDENTS_HERE, Side.RESIDENTS_ELSEWHERE, Side.OTHERS_HERE);
    private static final List<@Nullable Side> TERMS = List.of(Side.KEPT, Side.LATE);

    private final Period period;
    private final Counts counts;
    private final @Nullable NoiseKeys keys;
    private final String largest;

    /** @param keys of the noise; null for the counts of one desk as they are, which only that desk may see */
    MakeFigures(Period period, Counts counts, @Nullable NoiseKeys keys) {
        this.period = period;
        this.counts = counts;
        this.keys = keys;
        Map<String, Long> byDesk = counts.reports().stream().map(CountedReport::desk).filter(Objects::nonNull)
                .collect(Collectors.groupingBy(desk -> desk, Collectors.counting()));
        this.largest = byDesk.entrySet().stream().max(Map.Entry.<String, Long> comparingByValue()
                .thenComparing(Map.Entry.comparingByKey())).map(Map.Entry::getKey).orElse(NO_DESK);
    }

    List<Figure> make() {
        List<Figure> figures = new ArrayList<>(reports(Subject.REPORTS, List.of(ALL), _ -> List.of(ALL), true));
        if (keys != null || counts.reports().size() >= Profile.SENSITIVE.floor()) {
            figures.addAll(byCode());
        }
        figures.addAll(decisions(Subject.DECISIONS_BY_OUTCOME, codes(Outcome.values(), Outcome::code),
                decision -> decision.outcome().code(), isYear()));
        if (isYear()) {
            figures.add(formallyEstablished());
        }
        figures.addAll(decisions(Subject.DECISIONS_BY_DELAY, List.of("delayed", "none", "unknown"), MakeFigures::delay, false));
        figures.addAll(terms());
        return figures;
    }

    private List<Figure> byCode() {
        List<Figure> figures = new ArrayList<>();
        figures.addAll(reports(Subject.REPORTS_BY_PHASE, codes(Phase.values(), Phase::code),
                report -> List.of(report.phase().code()), isYear()));
        figures.addAll(reports(Subject.REPORTS_BY_KIND, codes(Kind.values(), Kind::code),
                report -> report.kinds().stream().map(Kind::code).toList(), isYear()));
        figures.addAll(reports(Subject.REPORTS_BY_GROUND, codes(Ground.values(), Ground::code),
                report -> report.grounds().stream().map(Ground::code).toList(), isYear()));
        figures.addAll(reports(Subject.REPORTS_BY_IMPACT, codes(Impact.values(), Impact::code),
                report -> report.impacts().stream().map(Impact::code).toList(), false));
        figures.addAll(reports(Subject.REPORTS_BY_EDUCATION_TYPE, codes(EducationType.values(), EducationType::code),
                report -> report.educationType() == null ? List.of() : List.of(report.educationType().code()), false));
        figures.addAll(reports(Subject.REPORTS_BY_WISH, codes(Wish.values(), Wish::code),
                report -> List.of(report.wish().code()), false));
        return figures;
    }

    /** Withheld from others when one desk alone decided anything: it would be that desk's own. Zero is nobody's. */
    private Figure formallyEstablished() {
        List<String> desks = counts.decisions().stream().filter(decision -> decision.outcome() == Outcome.ESTABLISHED)
                .map(CountedDecision::desk).toList();
        boolean alone = keys != null && !desks.isEmpty()
                && counts.decisions().stream().map(CountedDecision::desk).distinct().count() < 2;
        return new Figure(Subject.FORMALLY_ESTABLISHED, null, ALL, null, alone ? null : Long.valueOf(desks.size()));
    }

    private boolean isYear() {
        return period.quarters().size() > 1;
    }

    /** What a report or decision counts for. */
    private record Item(String contributor, List<String> codes, @Nullable String residence, @Nullable String incident) {
    }

    private List<Figure> reports(Subject subject, Collection<String> codes, Function<CountedReport, List<String>> codesOf,
            boolean byMunicipality) {
        return figures(subject, codes, counts.reports().stream().map(report -> new Item(contributor(report),
                codesOf.apply(report), report.residence(), report.incident())), byMunicipality);
    }

    private List<Figure> decisions(Subject subject, Collection<String> codes, Function<CountedDecision, String> codeOf,
            boolean byMunicipality) {
        return figures(subject, codes, counts.decisions().stream().map(decision -> new Item(decision.desk(),
                List.of(codeOf.apply(decision)), decision.residence(), decision.incident())), byMunicipality);
    }

    private List<Figure> figures(Subject subject, Collection<String> codes, Stream<Item> items, boolean byMunicipality) {
        Tabulation all = new Tabulation(subject, period, codes, NO_SIDE);
        Tabulation places = new Tabulation(subject, period, codes, FORM);
        items.forEach(item -> item.codes().forEach(code -> {
            all.add(item.contributor(), null, code, null);
            addPlaces(places, item, code);
        }));
        List<Figure> figures = new ArrayList<>(ofAll(all));
        if (byMunicipality && keys != null) {
            figures.addAll(places.ofMunicipalities(keys));
        }
        return figures;
    }

    private List<Figure> terms() {
        Tabulation all = new Tabulation(Subject.TERMS_BY_KIND, period, codes(TermKind.values(), TermKind::code), TERMS);
        counts.terms().forEach(term -> all.add(term.desk(), null, term.kind().code(), term.kept() ? Side.KEPT : Side.LATE));
        return ofAll(all);
    }

    private List<Figure> ofAll(Tabulation all) {
        return keys == null ? all.exact() : all.ofAll(keys);
    }

    private static void addPlaces(Tabulation places, Item item, String code) {
        String residence = item.residence();
        String incident = item.incident();
        if (residence != null) {
            places.add(item.contributor(), residence, code,
                    residence.equals(incident) ? Side.RESIDENTS_HERE : Side.RESIDENTS_ELSEWHERE);
        }
        if (incident != null && !incident.equals(residence)) {
            places.add(item.contributor(), incident, code, Side.OTHERS_HERE);
        }
    }

    private static String delay(CountedDecision decision) {
        Boolean delayed = decision.delayed();
        return delayed == null ? "unknown" : delayed ? "delayed" : "none";
    }

    /** Reports without a desk are counted with those of the largest one: they must not make a second contributor. */
    private String contributor(CountedReport report) {
        return report.desk() == null ? largest : report.desk();
    }

    private static <T> List<String> codes(T[] values, Function<T, String> code) {
        return Arrays.stream(values).map(code).toList();
    }
}
