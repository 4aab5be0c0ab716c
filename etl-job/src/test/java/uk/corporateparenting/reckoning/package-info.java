/**
 * The indicators reckoned a second time from a night's files, in plain collections and straight
 * from the definitions, so that the warehouse's figures can be compared with figures that share no
 * code with them.
 */
@NullMarked
package uk.corporateparenting.reckoning;

import org.jspecify.annotations.NullMarked;
