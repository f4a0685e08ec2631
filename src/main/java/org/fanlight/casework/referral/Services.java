package org.fanlight.casework.referral;

import java.util.List;
import java.util.Map;
import org.fanlight.casework.Casebook;
import org.fanlight.casework.Casebook.Page;
import org.fanlight.landlord.Partnering;
import org.fanlight.landlord.Partnering.Cover;
import org.fanlight.partners.Agency;
import org.fanlight.partners.Directory;
import org.springframework.stereotype.Component;

/** The agencies of a case's own area, as far as the landlord's policy offers them there. */
@Component
class Services {

    private final Casebook cases;
    private final Directory directory;

    Services(Casebook cases, Directory directory) {
        this.cases = cases;
        this.directory = directory;
    }

    /** Those that can be asked to help; the landlord's own services only where they are open (OHG-3.3c, OHG-3.4b). */
    List<Agency> offered(Page page) {
        String area = cases.areaOf(page.id()).orElse("");
        return directory.search(area, "").stream()
                .filter(agency -> isOffered(page, agency, area))
                .toList();
    }

    boolean isOffered(Page page, Agency agency) {
        String area = cases.areaOf(page.id()).orElse("");
        return agency.serves(area) && isOffered(page, agency, area);
    }

    private static boolean isOffered(Page page, Agency agency, String area) {
        var policy = page.pack().part(Partnering.class);
        Cover cover = Map.of("floating_support", policy.floatingSupport(), "youth_service", policy.youth())
                .get(agency.type());
        return page.pack().sharing().agencies().contains(agency.type())
                && (cover == null || cover == Cover.EVERYWHERE || cover == Cover.SOME_AREAS && agency.names(area));
    }
}
