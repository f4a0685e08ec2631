package org.fanlight.casework.referral;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.fanlight.common.Ids;
import org.fanlight.landlord.Partnering;
import org.fanlight.landlord.Partnering.Cover;
import org.fanlight.landlord.PolicyPack;
import org.fanlight.partners.Directory;
import org.fanlight.report.Danger;
import org.fanlight.vault.Place;
import org.fanlight.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Which agencies are thought of before an assessment is finished, and what was said of each (OHG-3.1a, LAW-31). */
@Component
public class AgencyChecks {

    private static final Set<String> FOR_CHILDREN = Set.of("social_services", "youth_service");

    private final JsonMapper json = JsonMapper.builder().build();
    private final JdbcClient database;
    private final Vault vault;
    private final Directory directory;
    private final Clock clock;

    AgencyChecks(JdbcClient database, Vault vault, Directory directory, Clock clock) {
        this.database = database;
        this.vault = vault;
        this.directory = directory;
        this.clock = clock;
    }

    /** One answer. @param yes whether the agency is asked @param reason why, or why not */
    public record Considered(boolean yes, String reason, Instant at, UUID author) {

        @Override
        public String toString() {
            return "Considered[" + at + "]";
        }
    }

    private record Content(boolean yes, String reason) {}

    /** The kinds an assessment waits for; none where the policy does not ask for it (OHG-3.1a). */
    public List<String> beforeAssessing(PolicyPack pack, String area, Set<Danger> dangers, boolean child) {
        return pack.part(Partnering.class).assessesAll() ? relevant(pack, area, dangers, child) : List.of();
    }

    /**
     * The kinds the facts of a case bring up: all that could help where the policy asks for it; elsewhere the police where
     * there is danger and social services where there is a child (LAW-08).
     */
    List<String> relevant(PolicyPack pack, String area, Set<Danger> dangers, boolean child) {
        var policy = pack.part(Partnering.class);
        return pack.sharing().agencies().stream()
                .filter(type -> !policy.groups().contains(type))
                .filter(type -> switch (type) {
                    case "police" -> !dangers.isEmpty();
                    case "social_services" -> child;
                    case "youth_service" -> policy.assessesAll() && child && isOpen(policy.youth(), type, area);
                    case "floating_support" -> policy.assessesAll() && isOpen(policy.floatingSupport(), type, area);
                    // Concerns homes it manages, and is asked about there.
                    case "managing_agent" -> false;
                    default -> policy.assessesAll();
                })
                .toList();
    }

    private boolean isOpen(Cover cover, String type, String area) {
        return switch (cover) {
            case NOWHERE -> false;
            case EVERYWHERE -> true;
            case SOME_AREAS ->
                directory.search(area, "").stream()
                        .anyMatch(agency -> agency.type().equals(type) && agency.names(area));
        };
    }

    /** Those nobody has answered yet. */
    public List<String> open(UUID caseId, List<String> relevant) {
        Map<String, Considered> answered = of(caseId);
        return relevant.stream().filter(type -> !answered.containsKey(type)).toList();
    }

    /** Whether a concern about a child still waits for an answer since it became known. */
    public boolean owesSafeguarding(UUID caseId, boolean child) {
        return child && answers("safeguarding_answer", "'safeguarding'", caseId).isEmpty();
    }

    Map<String, Considered> of(UUID caseId) {
        return answers("agency_considered", "type", caseId);
    }

    Map<String, Considered> safeguarding(UUID caseId) {
        return answers("safeguarding_answer", "'safeguarding'", caseId);
    }

    void consider(UUID caseId, String type, boolean yes, String reason, UUID author) {
        UUID id = Ids.next();
        database.sql("insert into agency_considered (id, case_id, type, at, author, content) values (?, ?, ?, ?, ?, ?)")
                .param(id.toString())
                .param(caseId.toString())
                .param(type)
                .param(Timestamp.from(clock.instant()))
                .param(author.toString())
                .param(sealed(caseId, "agency_considered", id, yes, reason))
                .update();
    }

    void safeguard(UUID caseId, boolean passedOn, String reason, UUID author) {
        UUID id = Ids.next();
        database.sql("insert into safeguarding_answer (id, case_id, at, author, content) values (?, ?, ?, ?, ?)")
                .param(id.toString())
                .param(caseId.toString())
                .param(Timestamp.from(clock.instant()))
                .param(author.toString())
                .param(sealed(caseId, "safeguarding_answer", id, passedOn, reason))
                .update();
    }

    private byte[] sealed(UUID caseId, String table, UUID id, boolean yes, String reason) {
        return vault.seal(
                caseId, new Place(table, "content", id), json.writeValueAsString(new Content(yes, reason.strip())));
    }

    private Map<String, Considered> answers(String table, String what, UUID caseId) {
        var key = vault.key(caseId);
        Map<String, Considered> newest = new LinkedHashMap<>();
        database.sql("select id, at, author, content, %s as what from %s where case_id = ? order by at, id"
                        .formatted(what, table))
                .param(caseId.toString())
                .query((row, n) -> {
                    UUID id = UUID.fromString(row.getString("id"));
                    var content = json.readValue(
                            key.open(new Place(table, "content", id), row.getBytes("content")), Content.class);
                    return Map.entry(
                            row.getString("what"),
                            new Considered(
                                    content.yes(),
                                    content.reason(),
                                    row.getTimestamp("at").toInstant(),
                                    UUID.fromString(row.getString("author"))));
                })
                .list()
                .forEach(one -> newest.put(one.getKey(), one.getValue()));
        return newest;
    }
}
