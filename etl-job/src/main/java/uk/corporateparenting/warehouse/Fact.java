package uk.corporateparenting.warehouse;

/** A fact of the star, loaded after every dimension. */
public interface Fact extends TableLoad {}
