package uk.corporateparenting.extract.landing;

/** What became of one entry of a night's folder. */
public sealed interface Landed permits LandedFile, LandingFault {}
