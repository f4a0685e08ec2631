package org.fanlight.landlord;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The papers around a landlord's policy, who answers for them and when they are looked at again (XC-49). A pack that says
 * nothing takes the defaults.
 *
 * @param documents papers the policy points to; the text is {@code staff.doc.<code>}
 * @param procedure the papers its time limits stand in, where the policy itself has none
 * @param laws laws and standards it rests on; what became of each is in the register
 * @param statements what it says to residents about itself; the text is {@code policy.statement.<code>}
 * @param values its values, in the same way; empty for none
 * @param access how somebody gets it: {@code website}, {@code request}
 * @param reviewTriggers what makes it look at the policy before its day
 * @param reviewMonths how often it is reviewed
 * @param consultMonths how often it is reviewed with residents
 * @param reviewMonth the next review as the text itself dates it, such as {@code 2015-11}
 * @param owner who answers for the policy; empty when the text names nobody
 * @param delivery who leads on it; empty when the text names nobody
 * @param training who answers for training; empty when the text names nobody
 * @param managersRead whether managers make sure that it is read and understood
 * @param everybodyReads whether all staff have to have read it
 * @param formats forms in which somebody gets the policy; the text is {@code papers.format.<code>}
 * @param checksContent whether nothing is published before its content was checked
 */
public record Papers(
        @Setting("policy.docs") List<String> documents,
        @Setting("policy.procedure") List<String> procedure,
        @Setting("policy.laws") List<String> laws,
        @Setting("policy.public_text") List<String> statements,
        @Setting("policy.values_text") List<String> values,
        @Setting("policy.access") List<String> access,
        @Setting("policy.review") List<String> reviewTriggers,
        @Setting("policy.review_cycle") int reviewMonths,
        @Setting("policy.consult_cycle") int consultMonths,
        @Setting("policy.review_date") Optional<LocalDate> reviewMonth,
        @Setting("roles.owner") String owner,
        @Setting("roles.delivery") String delivery,
        @Setting("roles.training") String training,
        @Setting("roles.managers") boolean managersRead,
        @Setting("roles.all_staff") boolean everybodyReads,
        @Setting("fmt.policy") List<String> formats,
        @Setting("content.review") boolean checksContent)
        implements PackPart {

    private static final List<String> FORMATS =
            List.of("large_print", "audio", "braille", "translation", "easy_read", "talk_through");
    private static final List<String> TRIGGERS = List.of("practice", "feedback", "law", "government", "demand");

    static Papers read(Said said) {
        return new Papers(
                said.list("policy.docs"),
                said.list("policy.procedure"),
                said.list("policy.laws"),
                said.list("policy.public_text"),
                said.list("policy.values_text"),
                said.listOf("policy.access", List.of("website", "request")),
                said.listOf("policy.review", TRIGGERS),
                said.number("policy.review_cycle").orElse(12),
                said.number("policy.consult_cycle").orElse(24),
                said.text("policy.review_date").flatMap(month -> lastDay(said, month)),
                said.text("roles.owner").orElse(""),
                said.text("roles.delivery").orElse(""),
                said.text("roles.training").orElse(""),
                said.yes("roles.managers"),
                said.yes("roles.all_staff"),
                said.listOf("fmt.policy", FORMATS),
                said.yes("content.review"));
    }

    private static Optional<LocalDate> lastDay(Said said, String month) {
        try {
            return Optional.of(YearMonth.parse(month).atEndOfMonth());
        } catch (DateTimeException notAMonth) {
            said.wrong(
                    "policy.review_date",
                    "'policy.review_date' is '%s'. Say a month such as 2027-11.".formatted(month));
            return Optional.empty();
        }
    }

    @Override
    public Map<String, List<String>> texts() {
        return Map.of(
                "policy.docs", prefixed("staff.doc.", documents),
                "policy.procedure", prefixed("staff.doc.", procedure),
                "policy.laws", prefixed("staff.law.", laws),
                "policy.public_text", prefixed("policy.statement.", statements),
                "policy.values_text", prefixed("policy.statement.", values),
                "policy.review", prefixed("staff.papers.trigger.", reviewTriggers),
                "fmt.policy", prefixed("papers.format.", formats));
    }

    private static List<String> prefixed(String texts, List<String> codes) {
        return codes.stream().map(code -> texts + code).toList();
    }
}
