/** Lower-case words joined by hyphens or underscores. */
export const slugPattern = /^[a-z0-9]+(?:[-_][a-z0-9]+)*$/;

/** `publisher/id`, the full name of a map or module. */
export const fullNamePattern = /^[a-z0-9]+(?:[-_][a-z0-9]+)*\/[a-z0-9]+(?:[-_][a-z0-9]+)*$/;

/** Major.minor.patch with an optional pre-release, after semver.org; always text. */
export const versionPattern = /^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/;

/** A calendar date as YYYY-MM-DD. That the day exists is a rule's business, not the schema's. */
export const datePattern = /^\d{4}-\d{2}-\d{2}$/;
