package uk.corporateparenting.reckoning;

/** A child under one legal status. */
record LegalSpell(
        String child,
        LegalStatus status,
        Span span) implements Dated<LegalSpell> {

    @Override
    public LegalSpell during(Span other) {
        return new LegalSpell(child, status, other);
    }
}
