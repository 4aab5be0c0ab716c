/**
 * The keys of application.yaml and the folder of secrets: refused at the start when wrong, all at
 * once.
 */
@org.jspecify.annotations.NullMarked
package uk.corporateparenting.job.key;
