package org.fanlight.landlord;

import java.util.List;
import java.util.Map;

/**
 * What a landlord's policy says of words and of recording. Whatever it says, everybody's perception is recorded, no
 * report is dropped and no evidence is asked for first (RU17, NWL-07, X-02, X-03); the landlord's own words are shown.
 *
 * @param harassment the wording it uses; the text is {@code staff.def.<code>}
 * @param racist its wording of a racist incident, in the same way
 * @param hateCrime its wording of a hate crime, in the same way
 * @param whosePerception whose perception its text names, in the same way
 * @param whichForms which forms start from perception, in the same way
 * @param otherMotive whether its text leaves room for any other reason
 * @param moreStrands reasons that count like the five strands from this version on: the law may come to name more (LAW-18)
 * @param noMotive whether its text says that there may be no reason
 * @param threshold {@code never}: nothing is dropped when it comes in
 * @param needsEvidence whether a report needs evidence; no pack may say so
 * @param explainsEvidence whether people are told what evidence can do
 * @param fields whose list of fields the record follows, in the same way
 * @param people whom its text names, in the same way; everybody may report
 * @param promptsForCrime whether staff are told when it may be a crime (HEX-A1.5.2)
 */
public record Recording(
        @Setting("def.harassment") String harassment,
        @Setting("def.racist") String racist,
        @Setting("def.hatecrime") String hateCrime,
        @Setting("perception.who") String whosePerception,
        @Setting("perception.forms") String whichForms,
        @Setting("mot.other") boolean otherMotive,
        @Setting("mot.strands") List<String> moreStrands,
        @Setting("mot.none_allowed") boolean noMotive,
        @Setting("triage.threshold") String threshold,
        @Setting("evidence.required") boolean needsEvidence,
        @Setting("evidence.text") boolean explainsEvidence,
        @Setting("record.fields") String fields,
        @Setting("scope.people") String people,
        @Setting("crime.prompt") boolean promptsForCrime)
        implements PackPart {

    static Recording read(Said said) {
        if (said.yes("evidence.required")) {
            said.wrong("evidence.required", "'evidence.required' is 'true'. No report may need evidence: say false.");
        }
        return new Recording(
                said.oneOf(
                        "def.harassment",
                        List.of("purpose_or_effect", "deliberate_harm", "deliberate_prejudice", "any_reason"),
                        "purpose_or_effect"),
                said.oneOf("def.racist", List.of("macpherson", "intended_or_likely"), "macpherson"),
                said.oneOf("def.hatecrime", List.of("five_strands", "criminal_act", "act_only"), "five_strands"),
                said.oneOf(
                        "perception.who",
                        List.of("anyone", "victim_or_other", "victim_racist_anyone", "resident"),
                        "anyone"),
                said.oneOf("perception.forms", List.of("all", "racist_and_effect"), "all"),
                said.yes("mot.other"),
                said.list("mot.strands"),
                said.yes("mot.none_allowed"),
                said.oneOf("triage.threshold", List.of("never"), "never"),
                said.yes("evidence.required"),
                said.yes("evidence.text"),
                said.oneOf("record.fields", List.of("section_6", "home_office", "county", "all_relevant"), "section_6"),
                said.oneOf(
                        "scope.people",
                        List.of("everyone", "customers", "tenants", "very_wide", "residents"),
                        "everyone"),
                said.yes("crime.prompt"));
    }

    @Override
    public Map<String, List<String>> texts() {
        return Map.of(
                "mot.strands",
                        moreStrands.stream()
                                .map(motive -> "policy.motive." + motive)
                                .toList(),
                "def.harassment", List.of("staff.def." + harassment),
                "def.racist", List.of("staff.def." + racist),
                "def.hatecrime", List.of("staff.def." + hateCrime),
                "perception.who", List.of("staff.def." + whosePerception),
                "record.fields", List.of("staff.def." + fields),
                "scope.people", List.of("staff.def." + people));
    }
}
