package org.fanlight.casework;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The cases. */
interface Cases extends JpaRepository<CaseFile, UUID> {

    Optional<CaseFile> findByReportId(UUID reportId);

    Optional<CaseFile> findByPartyId(UUID partyId);

    List<CaseFile> findByMergedIntoOrderByReceivedAt(UUID lead);

    List<CaseFile> findByLandlordAndReference(String landlord, String reference);

    default List<CaseFile> group(CaseFile lead) {
        var all = new java.util.ArrayList<CaseFile>();
        all.add(lead);
        all.addAll(findByMergedIntoOrderByReceivedAt(lead.id()));
        return all;
    }
}
