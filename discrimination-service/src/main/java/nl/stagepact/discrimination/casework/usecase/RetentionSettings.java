package nl.stagepact.discrimination.casework.usecase;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import nl.stagepact.discrimination.casework.domain.Retention;

/** How long cases are kept, in days; each 1 to 3650. To be agreed in the processing agreement of the desks. */
@ConfigMapping(prefix = "stagepact.retention")
public interface RetentionSettings {

    /** A report that only counts, from its receipt. */
    @WithDefault("730")
    int registered();

    /** After an outcome. */
    @WithDefault("730")
    int decided();

    /** After an outcome with consequences for the company, such as established or a withdrawn recognition. */
    @WithDefault("1825")
    int established();

    /** After the reporter withdrew; time to change one's mind is not needed, since a withdrawn report stays withdrawn. */
    @WithDefault("30")
    int withdrawn();

    /** After a message or an addition about a case that had an outcome, if that is later. */
    @WithDefault("180")
    int added();

    default Retention toRetention() {
        return new Retention(registered(), decided(), established(), withdrawn(), added());
    }
}
