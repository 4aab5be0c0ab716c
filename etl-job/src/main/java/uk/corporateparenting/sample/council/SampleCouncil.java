package uk.corporateparenting.sample.council;

/**
 * A council to invent: its folder name, its system and how many children it looks after on any
 * night.
 */
public record SampleCouncil(String slug, SourceSystem system, int childrenInCare) {

    public SampleCouncil {
        if (!slug.matches("[a-z0-9][a-z0-9_-]*")) {
            throw new IllegalArgumentException("A council's slug is lower-case letters, digits, - and _: " + slug);
        }
        if (childrenInCare < 1) {
            throw new IllegalArgumentException("A council looks after at least one child: " + slug);
        }
    }
}
