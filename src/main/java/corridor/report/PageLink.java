package corridor.report;

/** A line of a page's contents. */
public record PageLink(String id, String title) {}
