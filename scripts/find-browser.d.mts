export type BrowserKind = 'chromium' | 'firefox';

export const VARIABLE: Readonly<Record<BrowserKind, string>>;

/** Throws an error with one sentence for a person when there is none. */
export function findBrowser(kind: BrowserKind): {path: string; version: string};
