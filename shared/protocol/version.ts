/** Raised when a page of an earlier build could misread what the server sends; such a page is told to reload. */
export const protocolVersion = 3
