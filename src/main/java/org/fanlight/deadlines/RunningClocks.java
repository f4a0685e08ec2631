package org.fanlight.deadlines;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.landlord.ClockUnit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The clocks of all cases. */
interface RunningClocks extends JpaRepository<RunningClock, UUID> {

    List<RunningClock> findByCaseIdOrderByDueAt(UUID caseId);

    @Query("select c from RunningClock c where c.caseId = :caseId and c.rule = :rule order by c.startedAt desc")
    List<RunningClock> latest(UUID caseId, String rule);

    @Query("select c from RunningClock c where c.landlord = :landlord and c.unit in :units"
            + " and c.stoppedAt is null and c.ending is null")
    List<RunningClock> open(String landlord, List<ClockUnit> units);

    /** Locked until the transaction ends, so that two nodes never take the same step. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from RunningClock c where c.id = :id")
    Optional<RunningClock> lock(UUID id);
}
