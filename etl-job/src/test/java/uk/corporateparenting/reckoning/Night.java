package uk.corporateparenting.reckoning;

import java.util.List;
import java.util.Map;

/** A night's rows after the contract and the repairs, before anything is left out of a count. */
public record Night(
        Map<String, Child> children,
        List<Episode> episodes,
        List<Placement> placements,
        List<LegalSpell> legalSpells,
        List<Review> reviews) {}
