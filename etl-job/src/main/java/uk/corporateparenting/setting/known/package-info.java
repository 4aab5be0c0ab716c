/** The dated settings there are: what each means and what it may say. May use calendar. */
@org.jspecify.annotations.NullMarked
package uk.corporateparenting.setting.known;
