package org.fanlight.landlord;

import java.util.List;
import java.util.Map;

/**
 * What a landlord's policy says of moving somebody who is not safe at home.
 *
 * @param movesWitnesses whether a temporary stay is open to witnesses too (HEX-A1.4.2)
 * @param offersIfNoReturn whether somebody with no safe way back is offered a permanent move (HEX-A1.4.2)
 * @param criteria for which reasons a move may be granted (IMA-4.22); codes
 * @param checklist what is talked through before a move is settled (IMA-4.23, LAW-32); codes
 */
public record MoveRules(
        @Setting("moves.temp") boolean movesWitnesses,
        @Setting("moves.perm") boolean offersIfNoReturn,
        @Setting("moves.criteria") List<String> criteria,
        @Setting("moves.emergency") List<String> checklist)
        implements PackPart {

    private static final List<String> WHO = List.of("victims", "also_witnesses");
    private static final List<String> PERMANENT = List.of("optional", "if_no_safe_return", "earliest", "transfer_list");

    static MoveRules read(Said said) {
        return new MoveRules(
                said.oneOf("moves.temp", WHO, "victims").equals("also_witnesses"),
                said.oneOf("moves.perm", PERMANENT, "optional").equals("if_no_safe_return"),
                said.list("moves.criteria"),
                said.list("moves.emergency"));
    }

    @Override
    public Map<String, List<String>> texts() {
        return Map.of(
                "moves.criteria",
                criteria.stream().map(code -> "staff.moves.criterion." + code).toList(),
                "moves.emergency",
                checklist.stream().map(code -> "staff.moves.point." + code).toList());
    }
}
