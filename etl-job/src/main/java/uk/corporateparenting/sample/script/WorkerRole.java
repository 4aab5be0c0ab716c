package uk.corporateparenting.sample.script;

/**
 * The four staff groups of the corporate parenting report, with service area and its own words for
 * them.
 */
public enum WorkerRole {
    FAMILY_SAFEGUARDING("Family Safeguarding", "Family Safeguarding Qualified Social Workers", 4),
    CHILDREN_IN_CARE(
            "Children in Care", "Children in Care Qualified Social Workers", 2),
    LEAVING_CARE("Leaving Care",
            "Leaving Care Personal Advisors",
            1),
    REVIEWING("Quality Assurance", "Independent Reviewing Officers", 1);

    private final String service;
    private final String title;
    private final int teams;

    WorkerRole(String service, String title, int teams) {
        this.service = service;
        this.title = title;
        this.teams = teams;
    }

    /** The service area, which is the name of its teams too. */
    public String service() {
        return service;
    }

    /** The words of the report. */
    public String title() {
        return title;
    }

    /** How many teams have the role. */
    public int teams() {
        return teams;
    }
}
