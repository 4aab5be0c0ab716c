package uk.corporateparenting.warehouse.reference;

import java.util.List;

/** The breakdowns of the report and their members, in the report's order. */
enum ReportBreakdown {
    ALL("ALL"),
    LEGAL_STATUS(
            "Full care order",
            "Interim care order",
            "Voluntary agreement",
            "Freed for adoption or placement order",
            "Other",
            "Unknown"),
    AGE_BAND("Under 1", "1 to 4", "5 to 9", "10 to 15", "16+", "Unknown"),
    TIME_IN_CARE(
            "Under 6 months", "6 to 12 months", "1 to 2 years", "2 to 5 years", "5 years and over",
            "Unknown"),
    PLACEMENT_TYPE(
            "Foster placement with relative or friend",
            "Foster placement with other carer",
            "Placed for adoption",
            "Placed with parents",
            "Other settings",
            "Unknown"),
    OTHER_SETTING(
            "Children's home",
            "Secure unit",
            "Semi-independent or supported accommodation",
            "Residential school",
            "Other residential",
            "Temporary",
            "Other"),
    ROLE(
            "Family Safeguarding Qualified Social Workers",
            "Children in Care Qualified Social Workers",
            "Leaving Care Personal Advisors",
            "Independent Reviewing Officers");

    private static final String UNKNOWN = "Unknown";
    @SuppressWarnings("ImmutableEnumChecker") // List.of makes lists that never change
    private final List<String> members;

    ReportBreakdown(String... members) {
        this.members = List.of(members);
    }

    List<String> members() {
        return members;
    }

    /** The members that are not the Unknown one, which every dimension has anyway. */
    List<String> knownMembers() {
        return members.stream().filter(member -> !member.equals(UNKNOWN)).toList();
    }
}
