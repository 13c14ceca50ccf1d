package nl.stagepact.discrimination.figures.usecase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import nl.stagepact.disclosure.Axis;
import nl.stagepact.disclosure.Cell;
import nl.stagepact.disclosure.NoiseKeys;
import nl.stagepact.disclosure.Profile;
import nl.stagepact.disclosure.Publication;
import nl.stagepact.disclosure.Table;
import nl.stagepact.discrimination.figures.domain.Figure;
import nl.stagepact.discrimination.figures.domain.Period;
import nl.stagepact.discrimination.figures.domain.Side;
import nl.stagepact.discrimination.figures.domain.Subject;

/**
 * Counts by code, side and municipality, and makes figures of them with the noise of the sensitive profile. No level adds up
 * codes, because a report can have several; no table has organisations.
 */
final class Tabulation {

    private static final String ALL = "all";
    private static final String CODE = "code";
    private static final String MUNICIPALITY = "municipality";

    private final Subject subject;
    private final Period period;
    private final Collection<String> codes;
    private final List<@Nullable Side> sides;
    private final List<Counted> counted = new ArrayList<>();

    /** @param codes all that there are; @param sides all that there are; null alone for none */
    Tabulation(Subject subject, Period period, Collection<String> codes, List<@Nullable Side> sides) {
        this.subject = subject;
        this.period = period;
        this.codes = codes;
        this.sides = sides;
    }

    private record Counted(String contributor, @Nullable String municipality, String column) {
    }

    /** @param contributor desk that counted it */
    void add(String contributor, @Nullable String municipality, String code, @Nullable Side side) {
        counted.add(new Counted(contributor, municipality, column(code, side)));
    }

    /** Figures of the whole installation, zero ones too; withheld when one desk alone counted any. */
    List<Figure> ofAll(NoiseKeys keys) {
        Table table = new Table(name(), Axis.of(Axis.Kind.CATEGORY, List.of(ALL)).leaves(ALL).build(), columns());
        counted.forEach(each -> table.add(each.contributor(), ALL, each.column(), 1));
        return figures(publish(table, keys), new Publication.Place(ALL, ALL), null);
    }

    /** What was counted, as it is: for a desk about itself only. */
    List<Figure> exact() {
        return codes.stream().flatMap(code -> sides.stream().map(side -> new Figure(subject, null, code, side,
                counted.stream().filter(each -> each.column().equals(column(code, side))).count()))).toList();
    }

    /**
     * Figures of each municipality of which anything was counted, without zeros. None when one desk alone counted any: that a
     * municipality is listed would tell that there was something.
     */
    List<Figure> ofMunicipalities(NoiseKeys keys) {
        Set<String> contributors = counted.stream().map(Counted::contributor).collect(Collectors.toSet());
        if (contributors.size() < 2) {
            return List.of();
        }
        Set<String> municipalities = counted.stream().map(Counted::municipality).filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
        Table table = new Table(name() + " by municipality",
                Axis.of(Axis.Kind.GEOGRAPHY, List.copyOf(municipalities)).leaves(MUNICIPALITY).build(), columns());
        municipalities.forEach(each -> contributors.forEach(contributor -> table.contribute(contributor, each)));
        for (Counted each : counted) {
            if (each.municipality() != null) {
                table.add(each.contributor(), each.municipality(), each.column(), 1);
            }
        }
        Publication published = publish(table, keys);
        return municipalities.stream()
                .flatMap(each -> figures(published, new Publication.Place(MUNICIPALITY, each), each).stream())
                .filter(figure -> figure.count() == null || figure.count() > 0).toList();
    }

    private Publication publish(Table table, NoiseKeys keys) {
        return Publication.of(table, Profile.SENSITIVE, period.months(), keys, _ -> false);
    }

    private List<Figure> figures(Publication published, Publication.Place row, @Nullable String municipality) {
        List<Figure> figures = new ArrayList<>();
        for (String code : codes) {
            for (Side side : sides) {
                Cell cell = published.cell(row, new Publication.Place(CODE, column(code, side)));
                figures.add(new Figure(subject, municipality, code, side, cell.isWithheld() ? null : cell.count()));
            }
        }
        return figures;
    }

    private Axis columns() {
        return Axis.of(Axis.Kind.CATEGORY,
                codes.stream().flatMap(code -> sides.stream().map(side -> column(code, side))).toList()).leaves(CODE).build();
    }

    /** The period is part of it, so that the same counts of another one have other noise. */
    private String name() {
        return subject.code() + ' ' + period.text();
    }

    private static String column(String code, @Nullable Side side) {
        return side == null ? code : code + ' ' + side.code();
    }
}
