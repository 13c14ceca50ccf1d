package nl.stagepact.placement.register.usecase;

import java.util.Collection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.stagepact.placement.register.domain.PostcodeArea;
import nl.stagepact.placement.register.persistence.PostcodeAreas;

/** An administrator delivers where postcode areas are. */
@ApplicationScoped
public class ImportPostcodeAreas {

    private final PostcodeAreas areas;

    ImportPostcodeAreas(PostcodeAreas areas) {
        this.areas = areas;
    }

    /** Instead of all that were there; searches know of it within some seconds. */
    @Transactional
    public void replaceAll(Collection<PostcodeArea> all) {
        areas.replace(all);
    }
}
