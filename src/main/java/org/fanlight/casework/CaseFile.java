package org.fanlight.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.fanlight.casework.progress.Stage;
import org.fanlight.common.CurrentPerson.Person;
import org.fanlight.common.Ids;
import org.fanlight.common.Role;
import org.fanlight.report.ReportMade;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * One case: what became of one report. It guards its own stages by the table in {@link Steps}. A case merged into
 * another keeps its own clocks, timeline and person; the other leads (RU21).
 */
@Entity
@Table(name = "case_file")
class CaseFile {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column
    private String landlord;

    @Column
    private int packVersion;

    @Column
    private String reference;

    @Column
    private UUID reportId;

    @Column
    private UUID partyId;

    @Column
    private Instant receivedAt;

    @Column
    private Instant openedAt;

    @Column
    private String channel;

    @Column
    private String language;

    @Column
    private @Nullable String area;

    @Column
    private @Nullable String section;

    @Column
    private boolean violence;

    @Column
    private boolean domestic;

    @Column
    private boolean urgent;

    @Column
    private boolean staffClose;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Stage stage;

    @Column
    private Instant stageSince;

    @Column
    private @Nullable UUID assignee;

    @Column
    private @Nullable UUID mergedInto;

    @Column
    private @Nullable Instant closedAt;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected CaseFile() {}

    @SuppressWarnings("NullAway.Init")
    private CaseFile(ReportMade made, String reference, @Nullable String area, @Nullable String section, Instant now) {
        this.id = Ids.next();
        this.landlord = made.landlord();
        this.packVersion = made.packVersion();
        this.reference = reference;
        this.reportId = made.reportId();
        this.partyId = made.partyId();
        this.receivedAt = made.receivedAt();
        this.openedAt = now;
        this.channel = made.channel();
        this.language = made.language();
        this.area = area;
        this.section = section;
        this.urgent = made.crisis();
        this.staffClose = made.staffClose();
        this.stage = Stage.NEW;
        this.stageSince = made.receivedAt();
    }

    /** Opens the case of a report, under the policy the report was made under. */
    static CaseFile open(
            ReportMade made, String reference, @Nullable String area, @Nullable String section, Instant now) {
        return new CaseFile(made, reference, area, section, now);
    }

    /** Takes a step of the table. @throws StepRefused when the table has no such step for this person */
    Stage take(Step step, Person who, Instant at) {
        var line = Steps.find(stage, step)
                .filter(allowed -> who.isAtLeast(allowed.who()))
                .orElseThrow(() -> new StepRefused(stage, step));
        moveTo(line.to(), at);
        return stage;
    }

    /** Follows the case it is merged into. */
    void follow(CaseFile lead, Instant at) {
        moveTo(lead.stage, at);
    }

    private void moveTo(Stage next, Instant at) {
        stage = next;
        stageSince = at;
        closedAt = next == Stage.CLOSED ? at : null;
    }

    void assign(@Nullable UUID staff) {
        assignee = staff;
    }

    /** It is on the violence fast path from now on (XC-20). */
    void markViolence() {
        violence = true;
        urgent = true;
    }

    /** Puts it into a section of the register; it is in one at most (XC-40). */
    void putIn(String where) {
        section = where;
    }

    /** The other party is or was a partner, family or of the household. */
    void openDomesticTrack() {
        domestic = true;
    }

    void mergeInto(UUID lead) {
        mergedInto = lead;
    }

    void unmerge() {
        mergedInto = null;
    }

    /**
     * Whether this person may open it: of their landlord, and not behind a wall.
     */
    boolean isVisibleTo(Person who) {
        return landlord.equals(who.landlord())
                && (!isWalled() || who.isAtLeast(Role.SENIOR) || who.id().equals(assignee));
    }

    /**
     * Whether only seniors and whoever has it open it: when somebody at the landlord is close to those involved, from the
     * beginning (C5); on the domestic-abuse track, once somebody has taken it up (LAW-02).
     */
    boolean isWalled() {
        return staffClose || domestic && assignee != null;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version == null ? 0 : version;
    }

    String landlord() {
        return landlord;
    }

    int packVersion() {
        return packVersion;
    }

    String reference() {
        return reference;
    }

    UUID reportId() {
        return reportId;
    }

    UUID partyId() {
        return partyId;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    Instant openedAt() {
        return openedAt;
    }

    String channel() {
        return channel;
    }

    String language() {
        return language;
    }

    @Nullable
    String area() {
        return area;
    }

    @Nullable
    String section() {
        return section;
    }

    boolean isViolence() {
        return violence;
    }

    boolean isDomestic() {
        return domestic;
    }

    boolean isUrgent() {
        return urgent;
    }

    boolean isStaffClose() {
        return staffClose;
    }

    Stage stage() {
        return stage;
    }

    Instant stageSince() {
        return stageSince;
    }

    @Nullable
    UUID assignee() {
        return assignee;
    }

    @Nullable
    UUID mergedInto() {
        return mergedInto;
    }

    @Nullable
    Instant closedAt() {
        return closedAt;
    }
}
