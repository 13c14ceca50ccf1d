package nl.stagepact.placement.round.api;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import nl.stagepact.placement.register.domain.PostcodeArea;
import nl.stagepact.placement.round.domain.AcquisitionList;

/** Where new places would help, as GeoJSON (RFC 7946). */
@Schema(name = "AcquisitionMap")
record AcquisitionMapView(
        @Schema(required = true, description = "Always FeatureCollection") String type,
        @Schema(required = true, description = "Areas, in the order of their codes") List<FeatureView> features) {

    /** @param centres of areas, by their code */
    static AcquisitionMapView of(AcquisitionList list, Function<String, Optional<PostcodeArea>> centres) {
        SortedMap<String, SortedMap<String, int[]>> areas = new TreeMap<>();
        list.seats().forEach(each -> numbers(areas, each)[0] += each.number());
        list.students().forEach(each -> numbers(areas, each)[1] += each.number());
        return new AcquisitionMapView("FeatureCollection",
                areas.entrySet().stream().map(each -> FeatureView.of(each.getKey(), each.getValue(),
                        centres.apply(each.getKey()).map(PointView::of).orElse(null))).toList());
    }

    private static int[] numbers(SortedMap<String, SortedMap<String, int[]>> areas, AcquisitionList.Wanted wanted) {
        return areas.computeIfAbsent(wanted.area(), _ -> new TreeMap<>()).computeIfAbsent(wanted.programmeCode(),
                _ -> new int[2]);
    }

    @Schema(name = "AcquisitionMapFeature")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record FeatureView(
            @Schema(required = true, description = "Always Feature") String type,
            @Schema(description = "Middle of the area; null when its location is unknown") @Nullable PointView geometry,
            @Schema(required = true) AreaView properties) {

        static FeatureView of(String area, SortedMap<String, int[]> programmes, @Nullable PointView point) {
            return new FeatureView("Feature", point, new AreaView(area, programmes.entrySet().stream()
                    .map(each -> new ProgrammeView(each.getKey(), each.getValue()[0], each.getValue()[1])).toList()));
        }
    }

    @Schema(name = "AcquisitionMapPoint")
    record PointView(
            @Schema(required = true, description = "Always Point") String type,
            @Schema(required = true, description = "Longitude and latitude in degrees (WGS 84)") List<Double> coordinates) {

        static PointView of(PostcodeArea centre) {
            return new PointView("Point", List.of(centre.longitude(), centre.latitude()));
        }
    }

    @Schema(name = "AcquisitionMapArea")
    record AreaView(
            @Schema(required = true, description = "First two digits of postcodes", examples = "38") String area,
            @Schema(required = true) List<ProgrammeView> programmes) {
    }

    @Schema(name = "AcquisitionMapProgramme")
    record ProgrammeView(
            @Schema(required = true, examples = "25180") String programmeCode,
            @Schema(required = true, description = "Vacancies at which one more place would place one more student") int vacancies,
            @Schema(required = true, description = "Students who got no place; 0 for fewer than five") int students) {
    }
}
