/** One class per thing an extract leaves unsaid. May use staging, setting. */
@org.jspecify.annotations.NullMarked
package uk.corporateparenting.staging.derivation;
