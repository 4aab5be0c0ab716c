/**
 * The language in which the lives of an invented council are told in full, when nothing is left to
 * chance.
 */
@org.jspecify.annotations.NullMarked
package uk.corporateparenting.sample.script;
